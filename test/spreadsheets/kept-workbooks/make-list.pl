#!/usr/bin/perl
# Writes the kept list of KPIs with Excel::Writer::XLSX: make-list.pl list.json list.xlsx
use strict;
use warnings;
use Excel::Writer::XLSX;
use JSON::PP;

my ($source, $target) = @ARGV;
open(my $file, '<', $source) or die $!;
my $rows = decode_json(join '', <$file>);
my $book = Excel::Writer::XLSX->new($target);
my $sheet = $book->add_worksheet('Daftar');
my $day = $book->add_format(num_format => 'yyyy-mm-dd');
my $share = $book->add_format(num_format => '0.0%');
for my $number (0 .. $#$rows) {
    my @row = @{ $rows->[$number] };
    for my $column (0 .. $#row) {
        if ($number && $column == 4) { $sheet->write_date_time($number, $column, "$row[$column]T", $day) }
        elsif ($number && $column == 2) { $sheet->write_number($number, $column, $row[$column], $row[3] eq '%' ? $share : undef) }
        else { $sheet->write_string($number, $column, $row[$column]) }
    }
}
$book->close();

' Works through a file of jobs, one a line, its fields separated by tabs; says in a file beside it what was done.
Sub Work
  Dim job As String, fields, book, spoken, jobs
  spoken = FreeFile
  Open Environ("OFFICE_JOBS") & ".log" For Output As #spoken
  jobs = FreeFile
  Open Environ("OFFICE_JOBS") For Input As #jobs
  On Error GoTo Failed
  Do While Not Eof(jobs)
    Line Input #jobs, job
    fields = Split(job, Chr(9))
    Select Case fields(0)
      Case "open"
        ' A hidden book has no view, and loses frozen panes when it is saved; nothing is shown anyway.
        book = StarDesktop.loadComponentFromURL(fields(1), "_blank", 0, Array(Named("Hidden", False)))
      Case "type"
        TypeInto(book, fields(1), fields(2), fields(3))
      Case "calculate"
        book.calculateAll()
      Case "save"
        book.storeToURL(fields(1), Array(Named("FilterName", fields(2)), Named("FilterOptions", fields(3))))
      Case "close"
        book.close(True)
    End Select
  Loop
  Print #spoken, "done"
  Close
  StarDesktop.terminate()
  Exit Sub
Failed:
  Print #spoken, job & ": " & Error
  Close
  StarDesktop.terminate()
End Sub

Function Named(name As String, value)
  Dim property As New com.sun.star.beans.PropertyValue
  property.Name = name
  property.Value = value
  Named = property
End Function

' What a person does: go to a cell, type, press Enter. The program makes of the words what it makes of typed ones.
Sub TypeInto(book, sheet As String, place As String, text As String)
  Dim dispatcher, frame
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  frame = book.CurrentController.Frame
  book.CurrentController.setActiveSheet(book.Sheets.getByName(sheet))
  dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, Array(Named("ToPoint", place)))
  dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, Array(Named("StringName", text)))
End Sub

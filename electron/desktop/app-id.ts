/** What Windows groups the app's windows and shortcuts by; the installer uses the same. */
export const APP_ID = 'id.kpiworkshop.app';

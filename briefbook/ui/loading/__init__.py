"""Tables in and out of the window: choosing which column goes where, and writing what is listed."""

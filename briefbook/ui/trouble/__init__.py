"""When the program makes a mistake: telling of it, and what somebody who helps needs to know."""

"""The pane of advice: scenarios, recommendations and talking points."""

"""Files and folders: content read, a person's data kept."""

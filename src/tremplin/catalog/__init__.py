"""What the content files may say."""

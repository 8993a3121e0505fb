"""What may be meant, below the search field while somebody types."""

"""`make bench`: what Booth costs, each figure beside the plainest program that does the same."""

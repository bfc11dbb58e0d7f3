"""Talking to providers: requests, replies, retries, keys and the replies that are kept."""

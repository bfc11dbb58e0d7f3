"""What asking models costs, before and after."""

"""What leaves the program: letters, reports, charts, exports."""

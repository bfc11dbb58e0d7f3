def write_report(*arguments):
    pass

import sys


class Status(int):
    def __str__(self):
        return 'not shown'


sys.exit(Status(7))

class Failure(Exception):
    __module__ = 5


raise Failure('text')

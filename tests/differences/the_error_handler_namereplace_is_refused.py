# category: strings
# description: Encoding with the error handler namereplace raises NotImplementedError.
# cause: Ouro carries no table of the names of characters.
# workaround: Use backslashreplace or xmlcharrefreplace.
try:
    print("é".encode("ascii", "namereplace"))
except NotImplementedError as error:
    print(error)

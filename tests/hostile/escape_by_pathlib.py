# ends: contained
def attempt():
    import pathlib
    pathlib.Path("/etc/passwd").read_text()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

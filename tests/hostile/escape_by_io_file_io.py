# ends: contained
def attempt():
    import io
    io.FileIO("/etc/passwd").read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

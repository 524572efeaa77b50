# ends: contained
def attempt():
    import io
    io.open("/etc/hostname").read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    exec("open('/etc/passwd').read()")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

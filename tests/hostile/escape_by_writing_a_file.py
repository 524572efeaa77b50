# ends: contained
def attempt():
    open("/tmp/ouro-escape", "w").write("x")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    import sys
    sys._getframe().f_back.f_builtins["open"]("/etc/passwd").read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

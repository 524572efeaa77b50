# ends: contained
def attempt():
    "{0.__init__.__globals__[os]}".format(print)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

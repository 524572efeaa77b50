# ends: contained
def attempt():
    print.getClass().forName("java.lang.Runtime")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    import java
    java.type("java.lang.Runtime")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

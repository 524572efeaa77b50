# ends: contained
def attempt():
    import java
    java.lang.System


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

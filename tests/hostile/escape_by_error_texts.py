# ends: contained
try:
    open("/etc/passwd")
except OSError as error:
    print("ESCAPED" if "java" in repr(error).lower() else "contained")

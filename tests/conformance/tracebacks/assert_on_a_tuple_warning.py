assert (1, "message")
print("ok")

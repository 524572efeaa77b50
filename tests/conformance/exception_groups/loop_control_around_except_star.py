for i in range(3):
    try:
        raise ExceptionGroup("g", [ValueError(i)])
    except* ValueError as e:
        print("handled", i)
    if i == 1: break
print("end")

# ends: anything
int("1" * 5000)

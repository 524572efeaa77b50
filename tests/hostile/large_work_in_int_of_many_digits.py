# ends: ValueError or limit
int("1" * 5000)

# ends: limit
{0: 0 for each in iter(int, 1)}

# ends: SyntaxError or limit
eval("[" * 5000 + "]" * 5000)

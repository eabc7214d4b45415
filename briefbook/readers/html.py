"""stub"""
def read_html(n,d,t): raise NotImplementedError

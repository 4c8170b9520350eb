#!/usr/bin/env python3
# Opens share files, and with them a saved key, on a computer that is connected to nothing:
#   python3 recover.py SET.pbe           asks for the sheets, prints the check value
#   python3 recover.py SET.pbe KEY.bin   and writes the key saved in KEY.bin to KEY.bin.pem
# A token that took several share files needs all of them: recover.py 1.pbe 2.pbe KEY.bin
# Needs Python 3.8 or newer and the openssl command. A share file takes about half a minute.
import hashlib, math, os, subprocess, sys

def ask(question, read):
    while True:
        try: return read(input(question).strip())
        except ValueError as error: print('  Please again:', error)

def hexadecimal(text):
    digits = text.replace(' ', '').replace(':', '').replace('-', '')
    if not digits or any(c not in '0123456789ABCDEFabcdef' for c in digits):
        raise ValueError('only the digits 0-9 and A-F, without check letters and seal')
    return int(digits, 16)

def openssl(*words, data):
    run = subprocess.run(['openssl', *words], input=data, capture_output=True)
    return run.stdout if run.returncode == 0 else b''

def from_sheets(prime):
    def number(text):
        x = hexadecimal(text)             # 10 is read as 0x10, as sc-hsm-tool does
        if x == 0 or x in shares: raise ValueError('this number is 0, or was typed already')
        return x
    def value(text):
        y = hexadecimal(text)
        if y >= prime: raise ValueError('the value has too many digits')
        return y
    def count(text):
        if not text.isdigit() or int(text) < 2: raise ValueError('a number, 2 or more')
        return int(text)
    shares, needed = {}, ask('How many people are needed: ', count)
    while len(shares) < needed:
        x = ask(f'Sheet {len(shares) + 1} of {needed}, share number: ', number)
        shares[x] = ask('  share value: ', value)
    secret = 0
    for x, y in shares.items():           # Lagrange interpolation at 0
        for other in shares:
            if other != x: y = y * other * pow(other - x, -1, prime) % prime
        secret = (secret + y) % prime
    return secret.to_bytes((prime.bit_length() + 7) // 8, 'big')

def open_share_file(name, content):
    print(name + ', SHA-256', hashlib.sha256(content).hexdigest().upper())
    prime = ask('Prime (empty line: this file has a password): ',
                lambda text: hexadecimal(text) if text else 0)
    password = from_sheets(prime) if prime else input('Password: ').encode()
    material = block = b''
    while len(material) < 48:             # EVP_BytesToKey: MD5, ten million rounds
        block = block + password + content[8:16]
        for _ in range(10_000_000): block = hashlib.md5(block).digest()
        material += block
    share = openssl('enc', '-d', '-aes-256-cbc', '-K', material[:32].hex(), '-iv',
                    material[32:48].hex(), data=content[16:])
    if len(share) != 32:
        sys.exit('These shares do not open this file. Does it need more people? Compare set\n'
                 'code, numbers and values. In sets of sc-hsm-tool 10 is typed as A, 11 as B.')
    return share

def der(tag, *parts):
    body = b''.join(parts)
    long = len(body) > 127
    return bytes([tag, 0x82] if long else [tag]) + len(body).to_bytes(1 + long, 'big') + body
def integer(n): return der(2, n.to_bytes(n.bit_length() // 8 + 1, 'big'))

def rsa(n, e, d):
    k, g = d * e - 1, 2                   # factors n: some g**(k / 2**i) is a root of 1
    while True:
        t = k
        while t % 2 == 0:
            t //= 2
            p = math.gcd(pow(g, t, n) - 1, n)
            if 1 < p < n:
                q = n // p
                parts = 0, n, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p)
                return der(0x30, *map(integer, parts))
        g += 1

def ec(a, b, p, n, G, d, Q):
    size, field = (p.bit_length() + 7) // 8, bytes.fromhex('06072a8648ce3d0101')
    fixed = lambda v: der(4, v.to_bytes(size, 'big'))
    curve = der(0x30, integer(1), der(0x30, field, integer(p)), der(0x30, fixed(a), fixed(b)),
                der(4, G), integer(n), integer(1))
    return der(0x30, integer(1), fixed(d), der(0xA0, curve), der(0xA1, der(3, b'\0', Q)))

def element(data):                        # the content of the first DER element
    count = data[1] & 127 if data[1] > 127 else 0
    size = int.from_bytes(data[2:2 + count], 'big') if count else data[1]
    return data[2 + count:2 + count + size]

def field(data):                          # two bytes of length and as many bytes: field, rest
    size = int.from_bytes(data[:2], 'big')
    return data[2:2 + size], data[2 + size:]

def saved_key(content, dkek):             # SEQUENCE { OCTET STRING blob, and more }
    blob = element(element(content))      # check value 8, type 1, 4 fields, encrypted, MAC 16
    if blob[:8] != hashlib.sha256(dkek).digest()[:8]:
        raise ValueError('was saved under the check value ' + blob[:8].hex().upper())
    derived = lambda n: hashlib.sha256(dkek + bytes([0, 0, 0, n])).hexdigest()
    mac = openssl('mac', '-binary', '-cipher', 'AES-256-CBC', '-macopt',
                  'hexkey:' + derived(2), 'CMAC', data=blob[:-16])
    if mac != blob[-16:]: raise ValueError('was altered. Take another copy.')
    kind, encrypted = blob[8], blob[9:-16]
    for _ in range(4): _, encrypted = field(encrypted)
    plain = openssl('enc', '-d', '-aes-256-cbc', '-nopad', '-K', derived(1), '-iv', '0' * 32,
                    data=encrypted)       # random 8, size 2, fields, 80 00 ..
    if kind == 15: return 'AES key ' + plain[10:10 + plain[9]].hex().upper() + '\n'
    fields, rest = [], plain[10:]
    while len(fields) < (3 if kind == 5 else 7):
        part, rest = field(rest)
        fields.append(part)
    n = [int.from_bytes(part, 'big') for part in fields]
    if kind == 12:                        # EC: a, b, p, order, G, d, Q
        a = n[0] if fields[0] else n[2] - 3
        key = ec(a, n[1], n[2], n[3], fields[4], n[5], fields[6])
    elif kind == 5:                       # RSA: d, n, e
        key = rsa(n[1], n[2], n[0])
    else:                                 # RSA: dP, dQ, p, qInv, q, n, e
        key = rsa(n[5], n[6], pow(n[6], -1, (n[2] - 1) * (n[4] - 1)))
    named = ['-ec_param_enc', 'named_curve'] if kind == 12 else []
    return openssl('pkey', '-inform', 'DER', *named, data=key).decode()

def write_key(name, content, dkek):
    try: key = saved_key(content, dkek)
    except IndexError: key = print(name, 'is no key backup, or it was cut.')
    except ValueError as error: key = print(name, error)
    if not key: return
    new = os.open(name + '.pem', os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(new, 'w') as file: file.write(key)
    print('The key is in', name + '.pem now. Keep that file from everybody else.')

def main():
    files = [(name, open(name, 'rb').read()) for name in sys.argv[1:]]
    dkek = bytes(32)
    for name, content in files:
        if len(content) == 64 and content.startswith(b'Salted__'):
            dkek = bytes(x ^ y for x, y in zip(dkek, open_share_file(name, content)))
    if not any(dkek): sys.exit('Name a share file: 64 bytes that begin with "Salted__".')
    print('Check value:', hashlib.sha256(dkek).hexdigest()[:16].upper())
    for name, content in files:
        if not content.startswith(b'Salted__'): write_key(name, content, dkek)
main()

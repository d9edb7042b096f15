"""System.Security.Cryptography. Expectations are test vectors: RFC 1321, 2202, 4231, 6070, FIPS 180, 197 and 46-3."""

import datetime

import pytest

from alrun.platform.dotnet.certificates import (
    BasicConstraints,
    CertificateRequest,
    EnhancedKeyUsage,
    KeyUsage,
    Oid,
    OidCollection,
    X509Certificate2,
    X509ContentType,
)
from alrun.platform.dotnet.ciphers import (
    Aes,
    CipherMode,
    CryptoStream,
    DESProvider,
    PaddingMode,
    Rijndael,
    SymmetricAlgorithm,
    TripleDESProvider,
)
from alrun.platform.dotnet.dates import DateTimeOffset
from alrun.platform.dotnet.hashes import (
    SHA256,
    HashAlgorithm,
    HashAlgorithmName,
    KeyedHashAlgorithm,
    Rfc2898DeriveBytes,
)
from alrun.platform.dotnet.rsa import RSA, DSAProvider, RSAEncryptionPadding, RSAProvider, RSASignaturePadding
from alrun.platform.dotnet.streams import MemoryStream
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException

ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.fixture(scope="module")
def key() -> RSA:
    made = RSA(1024)
    made.private_key()
    return made


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        ("MD5", "900150983cd24fb0d6963f7d28e17f72"),
        ("SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("SHA", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "System.Security.Cryptography.SHA256Managed",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
    ],
)
def test_hashes(name: str, digest: str) -> None:
    made = HashAlgorithm.create(HashAlgorithm, name)
    assert made is not None
    assert made.compute(bytearray(b"abc")).hex() == digest
    assert made.compute(MemoryStream(bytearray(b"abc"))) == made.last_hash()


def test_a_hash_by_its_type_or_of_a_name_that_is_none() -> None:
    assert HashAlgorithm.create(HashAlgorithm, "x") is None
    assert SHA256.create(SHA256).hash_size() == 256
    assert SHA256.hash_data(SHA256, bytearray(b"abc")).hex().startswith("ba7816bf")
    with pytest.raises(NetException, match=r"Value cannot be null\. \(Parameter 'buffer'\)"):
        SHA256().compute(None)


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        ("HMACMD5", "750c783e6ab0b503eaa86e310a5db738"),
        ("HMACSHA1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        ("HMACSHA256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    ],
)
def test_hashes_with_a_key(name: str, digest: str) -> None:
    made = KeyedHashAlgorithm.create(KeyedHashAlgorithm, name)
    assert isinstance(made, KeyedHashAlgorithm)
    made.set_key(bytearray(b"Jefe"))
    assert made.compute(bytearray(b"what do ya want for nothing?")).hex() == digest


def test_keys_of_passwords() -> None:
    made = Rfc2898DeriveBytes("password", bytearray(b"salt"), 2)
    assert (made.get_bytes(8) + made.get_bytes(12)).hex() == "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"
    made.reset()
    assert made.get_bytes(4).hex() == "ea6c014d"
    with pytest.raises(NetException, match="'cb' must be a positive number"):
        made.get_bytes(0)
    with pytest.raises(UnsupportedFeature):
        Rfc2898DeriveBytes("password", 8)
    with pytest.raises(NetException, match="'nope' is not a known hash algorithm"):
        Rfc2898DeriveBytes("password", bytearray(8), 1, "nope")


def transformed(algorithm: SymmetricAlgorithm, data: bytes) -> bytes:
    return bytes(algorithm.encryptor().transform_final(bytearray(data), 0, len(data)))


@pytest.mark.parametrize(
    ("kind", "key", "plain", "encrypted"),
    [
        (
            Rijndael,
            "000102030405060708090a0b0c0d0e0f",
            "00112233445566778899aabbccddeeff",
            "69c4e0d86a7b0430d8cdb78070b4c55a",
        ),
        (DESProvider, "133457799bbcdff1", "0123456789abcdef", "85e813540f0ab405"),
    ],
)
def test_blocks(kind: type[SymmetricAlgorithm], key: str, plain: str, encrypted: str) -> None:
    algorithm = kind()
    algorithm.set_key(bytearray.fromhex(key))
    algorithm.set_mode(CipherMode.of_text("ECB"))
    algorithm.set_padding(PaddingMode.of_text("None"))
    assert transformed(algorithm, bytes.fromhex(plain)).hex() == encrypted
    data = bytearray.fromhex(encrypted)
    assert algorithm.decryptor().transform_final(data, 0, len(data)).hex() == plain
    with pytest.raises(NetException, match="The input data is not a complete block"):
        transformed(algorithm, b"x")


@pytest.mark.parametrize("kind", [Aes, TripleDESProvider])
@pytest.mark.parametrize(
    ("padding", "kept"), [("PKCS7", True), ("ANSIX923", True), ("ISO10126", True), ("Zeros", False)]
)
def test_what_is_encrypted_comes_out_again(kind: type[SymmetricAlgorithm], padding: str, kept: bool) -> None:
    algorithm = kind()
    algorithm.set_padding(PaddingMode.of_text(padding))
    target = MemoryStream()
    stream = CryptoStream(target, algorithm.encryptor(), 1)
    stream.write_bytes(b"some ")
    stream.write_bytes(b"text")
    stream.close()
    encrypted = target.to_array()
    assert len(encrypted) % (algorithm.block_size // 8) == 0
    reader = CryptoStream(MemoryStream(encrypted), algorithm.decryptor(), 0)
    plain = reader.read_bytes(4) + reader.read_bytes()
    assert (plain.rstrip(b"\0") if padding == "Zeros" else plain) == b"some text"
    with pytest.raises(NetException, match="FlushFinalBlock"):
        stream.flush_final()


def test_what_ciphers_refuse() -> None:
    algorithm = Rijndael()
    sizes = algorithm.legal_key_sizes()[0]
    assert (sizes.least(), sizes.most(), sizes.step()) == (128, 256, 64)
    assert algorithm.valid_key_size(192)
    assert not algorithm.valid_key_size(160)
    with pytest.raises(NetException, match="Specified key is not a valid size"):
        algorithm.set_key(bytearray(5))
    with pytest.raises(NetException, match="does not match the block size"):
        algorithm.set_vector(bytearray(5))
    with pytest.raises(NetException, match="BlockSize must be 128 in this implementation"):
        algorithm.set_block_size(256)
    algorithm.set_mode(CipherMode.of_text("CFB"))
    with pytest.raises(UnsupportedFeature, match=r"CipherMode\.CFB"):
        algorithm.encryptor()
    algorithm.set_mode(CipherMode.of_text("CBC"))
    algorithm.set_padding(PaddingMode.of_text("None"))
    data = bytearray(transformed(algorithm, bytes(16)))
    algorithm.set_padding(PaddingMode.of_text("PKCS7"))
    with pytest.raises(NetException, match="Padding is invalid and cannot be removed"):
        algorithm.decryptor().transform_final(data, 0, 16)


def test_rsa_keys_as_xml_and_pem(key: RSA) -> None:
    text = key.to_xml(True)
    assert text.startswith("<RSAKeyValue><Modulus>")
    other = RSAProvider()
    other.from_xml(text)
    assert other.to_xml(True) == text
    assert not other.public_only()
    other.import_pem(key.export_private_pem())
    assert other.to_xml(True) == text
    other.import_pem(key.export_public_pem())
    assert other.to_xml(False) == key.to_xml(False)
    assert other.public_only()
    with pytest.raises(NetException, match="Key does not exist"):
        other.to_xml(True)
    with pytest.raises(NetException, match="does not contain a valid encoding of the 'RSA'"):
        other.from_xml("<x/>")
    with pytest.raises(NetException, match="No supported key formats were found"):
        other.import_pem("x")
    with pytest.raises(NetException, match="Specified key is not a valid size"):
        RSA(8)


@pytest.mark.parametrize("padding", [RSASignaturePadding(), RSASignaturePadding("Pss")])
def test_rsa_signatures(key: RSA, padding: RSASignaturePadding) -> None:
    data, name = bytearray(b"data"), HashAlgorithmName("SHA256")
    signature = key.sign(data, name, padding)
    assert key.verify(data, signature, name, padding)
    assert not key.verify(bytearray(b"other"), signature, name, padding)
    assert key.verify(data, "SHA256", key.sign(data, "SHA256"))


@pytest.mark.parametrize("how", [True, False, RSAEncryptionPadding("sha256")])
def test_rsa_encryption(key: RSA, how: object) -> None:
    encrypted = key.encrypt(bytearray(b"data"), how)
    assert key.decrypt(encrypted, how) == b"data"


def test_what_rsa_cannot_decrypt(key: RSA) -> None:
    with pytest.raises(NetException, match="Cryptography_OAEPDecoding"):
        key.decrypt(key.encrypt(bytearray(b"data"), False), True)
    with pytest.raises(NetException, match="The parameter is incorrect"):
        key.decrypt(key.encrypt(bytearray(b"data"), True), False)
    with pytest.raises(NetException, match="The length of the data to decrypt is not valid"):
        key.decrypt(bytearray(3), False)
    with pytest.raises(NetException, match="The parameter is incorrect"):
        key.encrypt(bytearray(500), False)


def test_dsa() -> None:
    made = DSAProvider()
    signature = made.sign(bytearray(b"data"), HashAlgorithmName("SHA1"))
    other = DSAProvider()
    other.from_xml(made.to_xml(True))
    assert other.to_xml(True) == made.to_xml(True)
    other.from_xml(made.to_xml(False))
    assert len(signature) == 40
    assert other.verify(bytearray(b"data"), signature)
    assert not other.verify(bytearray(b"other"), signature)
    with pytest.raises(NetException, match="Key does not exist"):
        other.sign(bytearray())
    with pytest.raises(NetException, match="does not contain a valid encoding of the 'DSA'"):
        other.from_xml("<RSAKeyValue>")


def moment(year: int) -> DateTimeOffset:
    return DateTimeOffset(datetime.datetime(year, 1, 2, 3, 4, 5), datetime.timedelta())


def test_certificates(key: RSA) -> None:
    request = CertificateRequest("CN=Someone, O=Some\u00f6ne", key, "SHA256", RSASignaturePadding())
    request.extensions().add(BasicConstraints(True, True, 3, True))
    request.extensions().add(EnhancedKeyUsage(OidCollection([Oid("1.3.6.1.5.5.7.3.2")]), False))
    request.extensions().add(KeyUsage(128, True))
    assert request.extensions().count() == 3
    assert request.signing_request()[:1] == b"\x30"
    made = request.self_signed(moment(2020), moment(2030))
    assert (made.subject(), made.issuer()) == ("CN=Someone, O=Some\u00f6ne",) * 2
    assert made.effective_date() == "1/2/2020 3:04:05 AM"
    assert made.not_after().value == datetime.datetime(2030, 1, 2, 3, 4, 5)
    assert len(made.thumbprint()) == 40
    assert made.version() == 3

    held = X509Certificate2(made.export(X509ContentType.of_text("Pkcs12"), "secret"), "secret")
    private = held.private_key()
    assert private is not None
    assert private.to_xml(True) == key.to_xml(True)
    assert held.serial_number() == made.serial_number()
    with pytest.raises(NetException, match="The specified network password is not correct"):
        X509Certificate2(made.export(X509ContentType.of_text("Pfx"), "secret"), "other")
    bare = X509Certificate2(made.export(X509ContentType.of_text("Cert")))
    assert not bare.has_private_key()
    assert bare.private_key() is None
    assert bare.public_key().key().to_xml(False) == key.to_xml(False)
    with pytest.raises(NetException, match="Cannot find the requested object"):
        X509Certificate2(bytearray(b"x"))
    with pytest.raises(NetException, match="later than the notAfter value"):
        request.self_signed(moment(2030), moment(2020))
    with pytest.raises(NetException, match="invalid X500 name attribute key"):
        CertificateRequest("Someone", key, "SHA256", RSASignaturePadding())

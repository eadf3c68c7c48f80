// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_authority.h"

#include <openssl/ec.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <memory>

namespace provost::test {

namespace {

template <auto Free>
struct LetGo
{
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, LetGo<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, LetGo<X509_free>>;
using Bytes = std::unique_ptr<BIO, LetGo<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, LetGo<X509_EXTENSION_free>>;

QByteArray contentOf(BIO* bytes)
{
    char* begin = nullptr;
    const auto size = BIO_get_mem_data(bytes, &begin);
    return {begin, static_cast<qsizetype>(size)};
}

Certificate certificateOf(const TestCertificate& of)
{
    const Bytes text(BIO_new_mem_buf(of.certificate.constData(), int(of.certificate.size())));
    return Certificate(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
}

Key keyOf(const TestCertificate& of)
{
    const Bytes text(BIO_new_mem_buf(of.key.constData(), int(of.key.size())));
    return Key(PEM_read_bio_PrivateKey(text.get(), nullptr, nullptr, nullptr));
}

void addName(X509_NAME* name, int kind, const QByteArray& value)
{
    if (!value.isEmpty())
        X509_NAME_add_entry_by_NID(name, kind, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.constData()),
                                   -1, -1, 0);
}

void addExtension(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

TestCertificate sign(X509* issuer, EVP_PKEY* issuerKey, const CertificateOrder& order)
{
    static long serial = 100;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), long(order.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), long(order.validUntil));
    X509_set_pubkey(certificate.get(), key.get());
    auto* name = X509_get_subject_name(certificate.get());
    addName(name, NID_organizationName, order.organization);
    addName(name, NID_commonName, order.name);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : name);
    auto* of = issuer ? issuer : certificate.get();
    addExtension(certificate.get(), of, NID_subject_alt_name, order.hosts);
    addExtension(certificate.get(), of, NID_basic_constraints, order.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    addExtension(certificate.get(), of, NID_ext_key_usage, order.purposes);
    X509_sign(certificate.get(), issuerKey ? issuerKey : key.get(), EVP_sha256());
    const Bytes certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    const Bytes keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(certificateText.get()), contentOf(keyText.get())};
}

} // namespace

TestCertificate makeSelfSigned(const CertificateOrder& order)
{
    return sign(nullptr, nullptr, order);
}

TestCertificate makeSignedBy(const TestCertificate& issuer, const CertificateOrder& order)
{
    const auto certificate = certificateOf(issuer);
    const auto key = keyOf(issuer);
    return sign(certificate.get(), key.get(), order);
}

QByteArray makeOcspAnswer(const TestCertificate& issuer, const TestCertificate& of, bool isRevoked)
{
    constexpr long validity = 3600;
    const auto authority = certificateOf(issuer);
    const auto key = keyOf(issuer);
    const auto certificate = certificateOf(of);
    auto* id = OCSP_cert_to_id(EVP_sha1(), certificate.get(), authority.get());
    auto* basic = OCSP_BASICRESP_new();
    auto* now = X509_gmtime_adj(nullptr, -60);
    auto* next = X509_gmtime_adj(nullptr, validity);
    OCSP_basic_add1_status(basic, id, isRevoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           isRevoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0, isRevoked ? now : nullptr, now, next);
    OCSP_basic_sign(basic, authority.get(), key.get(), EVP_sha256(), nullptr, 0);
    auto* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char* bytes = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &bytes);
    const QByteArray answer(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    OCSP_RESPONSE_free(response);
    ASN1_TIME_free(next);
    ASN1_TIME_free(now);
    OCSP_BASICRESP_free(basic);
    OCSP_CERTID_free(id);
    return answer;
}

QByteArray makePkcs12(const TestCertificate& certificate, const QByteArray& password)
{
    const auto parsed = certificateOf(certificate);
    const auto key = keyOf(certificate);
    auto* sealed = PKCS12_create(password.constData(), "provost test", key.get(), parsed.get(), nullptr, 0, 0, 0, 0, 0);
    const Bytes bytes(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bytes.get(), sealed);
    PKCS12_free(sealed);
    return contentOf(bytes.get());
}

} // namespace provost::test

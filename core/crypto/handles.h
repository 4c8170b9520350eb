#pragma once

#include "base/openssl.h"

#include <memory>

namespace quorate
{

/** Calls one of OpenSSL's free functions. */
template <const auto& release>
struct Release {
    template <class T>
    void operator()(T* object) const noexcept
    {
        release(object);
    }
};

template <class T, const auto& release>
using Handle = std::unique_ptr<T, Release<release>>;

/** Numbers are always cleared: some of them are secret, and the public ones lose nothing. */
using BigNumber = Handle<BIGNUM, BN_clear_free>;
using BigNumberContext = Handle<BN_CTX, BN_CTX_free>;
using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacContext = Handle<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using Mac = Handle<EVP_MAC, EVP_MAC_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using CurveGroup = Handle<EC_GROUP, EC_GROUP_free>;
using CurvePoint = Handle<EC_POINT, EC_POINT_clear_free>;
using EcdsaSignature = Handle<ECDSA_SIG, ECDSA_SIG_free>;
using ParameterBuilder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using X509Certificate = Handle<X509, X509_free>;

/** What EVP_CipherInit_ex2 is to do, in the numbers that it takes. */
enum CipherDirection { Decrypt = 0, Encrypt = 1 };

} // namespace quorate

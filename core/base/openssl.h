#pragma once

#include <atomic>
#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

/**
 * libcrypto, loaded when one of its functions is first called. Linked in the usual way it would be loaded with the
 * program, and Debian has all of its 4,200 symbols looked up then: 4 ms before a first picture that uses none.
 *
 * What is used of it stands below, and is called by its own name: inside `quorate` that means the function of this
 * list. A program is not linked to the library, so the linker misses a function that is not in the list.
 */

namespace quorate
{

/** The function of that name. The program ends, and says why, if there is none, or no such library. */
[[nodiscard]] void* libcryptoFunction(const char* name);

/**
 * Whether the system locked the pages of the library's secure heap. It is opened as soon as the library is loaded,
 * before any of these functions can ask it for memory.
 */
[[nodiscard]] bool secureHeapIsLocked();

/** A function of libcrypto that is looked for when it is first called. */
template <class Function>
class Late;

template <class Answer, class... Arguments>
class Late<Answer(Arguments...)>
{
public:
    explicit constexpr Late(const char* name) : m_name(name) {}

    Answer operator()(Arguments... arguments) const
    {
        Answer (*function)(Arguments...) = m_function.load(std::memory_order_relaxed);
        if (function == nullptr) {
            function = reinterpret_cast<Answer (*)(Arguments...)>(libcryptoFunction(m_name));
            m_function.store(function, std::memory_order_relaxed);
        }
        return function(arguments...);
    }

private:
    const char* m_name;
    mutable std::atomic<Answer (*)(Arguments...)> m_function{nullptr};
};

#define QUORATE_LATE(name) inline constinit const Late<decltype(::name)> name(#name)

// clang-format off
QUORATE_LATE(ASN1_get_object);
QUORATE_LATE(ASN1_object_size);
QUORATE_LATE(ASN1_put_object);
QUORATE_LATE(BN_CTX_free);
QUORATE_LATE(BN_CTX_secure_new);
QUORATE_LATE(BN_bin2bn);
QUORATE_LATE(BN_bn2bin);
QUORATE_LATE(BN_bn2binpad);
QUORATE_LATE(BN_clear_free);
QUORATE_LATE(BN_cmp);
QUORATE_LATE(BN_copy);
QUORATE_LATE(BN_generate_prime_ex);
QUORATE_LATE(BN_is_bit_set);
QUORATE_LATE(BN_is_odd);
QUORATE_LATE(BN_is_one);
QUORATE_LATE(BN_is_zero);
QUORATE_LATE(BN_mod_add_quick);
QUORATE_LATE(BN_mod_exp_mont);
QUORATE_LATE(BN_mod_exp_mont_consttime);
QUORATE_LATE(BN_mod_inverse);
QUORATE_LATE(BN_mod_mul);
QUORATE_LATE(BN_mod_sub_quick);
QUORATE_LATE(BN_mul);
QUORATE_LATE(BN_new);
QUORATE_LATE(BN_num_bits);
QUORATE_LATE(BN_secure_new);
QUORATE_LATE(BN_set_flags);
QUORATE_LATE(BN_set_word);
QUORATE_LATE(BN_sub_word);
QUORATE_LATE(CRYPTO_memcmp);
QUORATE_LATE(CRYPTO_secure_clear_free);
QUORATE_LATE(CRYPTO_secure_zalloc);
QUORATE_LATE(ECDSA_SIG_free);
QUORATE_LATE(ECDSA_SIG_new);
QUORATE_LATE(ECDSA_SIG_set0);
QUORATE_LATE(EC_GROUP_free);
QUORATE_LATE(EC_GROUP_get0_generator);
QUORATE_LATE(EC_GROUP_get0_order);
QUORATE_LATE(EC_GROUP_get_curve);
QUORATE_LATE(EC_GROUP_new_by_curve_name);
QUORATE_LATE(EC_POINT_clear_free);
QUORATE_LATE(EC_POINT_mul);
QUORATE_LATE(EC_POINT_new);
QUORATE_LATE(EC_POINT_oct2point);
QUORATE_LATE(EC_POINT_point2oct);
QUORATE_LATE(EVP_CIPHER_CTX_ctrl);
QUORATE_LATE(EVP_CIPHER_CTX_free);
QUORATE_LATE(EVP_CIPHER_CTX_new);
QUORATE_LATE(EVP_CIPHER_CTX_set_padding);
QUORATE_LATE(EVP_CipherInit_ex2);
QUORATE_LATE(EVP_CipherUpdate);
QUORATE_LATE(EVP_DecryptFinal_ex);
QUORATE_LATE(EVP_DecryptInit_ex);
QUORATE_LATE(EVP_DecryptUpdate);
QUORATE_LATE(EVP_Digest);
QUORATE_LATE(EVP_DigestVerify);
QUORATE_LATE(EVP_DigestVerifyInit);
QUORATE_LATE(EVP_EncryptFinal_ex);
QUORATE_LATE(EVP_EncryptInit_ex);
QUORATE_LATE(EVP_EncryptUpdate);
QUORATE_LATE(EVP_MAC_CTX_free);
QUORATE_LATE(EVP_MAC_CTX_new);
QUORATE_LATE(EVP_MAC_fetch);
QUORATE_LATE(EVP_MAC_final);
QUORATE_LATE(EVP_MAC_free);
QUORATE_LATE(EVP_MAC_init);
QUORATE_LATE(EVP_MAC_update);
QUORATE_LATE(EVP_MD_CTX_free);
QUORATE_LATE(EVP_MD_CTX_new);
QUORATE_LATE(EVP_MD_get_size);
QUORATE_LATE(EVP_PKEY_CTX_free);
QUORATE_LATE(EVP_PKEY_CTX_new_from_name);
QUORATE_LATE(EVP_PKEY_CTX_new_from_pkey);
QUORATE_LATE(EVP_PKEY_CTX_set1_rsa_keygen_pubexp);
QUORATE_LATE(EVP_PKEY_CTX_set_rsa_keygen_bits);
QUORATE_LATE(EVP_PKEY_CTX_set_rsa_oaep_md);
QUORATE_LATE(EVP_PKEY_CTX_set_rsa_padding);
QUORATE_LATE(EVP_PKEY_CTX_set_rsa_pss_saltlen);
QUORATE_LATE(EVP_PKEY_CTX_set_signature_md);
QUORATE_LATE(EVP_PKEY_decrypt);
QUORATE_LATE(EVP_PKEY_decrypt_init);
QUORATE_LATE(EVP_PKEY_free);
QUORATE_LATE(EVP_PKEY_fromdata);
QUORATE_LATE(EVP_PKEY_fromdata_init);
QUORATE_LATE(EVP_PKEY_generate);
QUORATE_LATE(EVP_PKEY_get_base_id);
QUORATE_LATE(EVP_PKEY_get_bn_param);
QUORATE_LATE(EVP_PKEY_keygen_init);
QUORATE_LATE(EVP_PKEY_sign);
QUORATE_LATE(EVP_PKEY_sign_init);
QUORATE_LATE(EVP_aes_128_cbc);
QUORATE_LATE(EVP_aes_192_cbc);
QUORATE_LATE(EVP_aes_256_cbc);
QUORATE_LATE(EVP_aes_256_gcm);
QUORATE_LATE(EVP_des_ede3_cbc);
QUORATE_LATE(EVP_sha1);
QUORATE_LATE(EVP_sha224);
QUORATE_LATE(EVP_sha256);
QUORATE_LATE(EVP_sha384);
QUORATE_LATE(EVP_sha512);
QUORATE_LATE(OBJ_get0_data);
QUORATE_LATE(OBJ_length);
QUORATE_LATE(OBJ_nid2obj);
QUORATE_LATE(OBJ_nid2sn);
QUORATE_LATE(OSSL_PARAM_BLD_free);
QUORATE_LATE(OSSL_PARAM_BLD_new);
QUORATE_LATE(OSSL_PARAM_BLD_push_BN);
QUORATE_LATE(OSSL_PARAM_BLD_push_octet_string);
QUORATE_LATE(OSSL_PARAM_BLD_push_utf8_string);
QUORATE_LATE(OSSL_PARAM_BLD_to_param);
QUORATE_LATE(OSSL_PARAM_construct_end);
QUORATE_LATE(OSSL_PARAM_construct_utf8_string);
QUORATE_LATE(OSSL_PARAM_free);
QUORATE_LATE(RAND_bytes);
QUORATE_LATE(RAND_priv_bytes);
QUORATE_LATE(X509_free);
QUORATE_LATE(X509_get0_pubkey);
QUORATE_LATE(d2i_X509);
QUORATE_LATE(i2d_ECDSA_SIG);
// clang-format on

} // namespace quorate

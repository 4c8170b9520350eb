#include "app/secret_source.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quorate
{

namespace
{

/** A descriptor that came open; closed at the end. */
class OwnedDescriptor
{
public:
    explicit OwnedDescriptor(int number) : m_number(number) {}
    OwnedDescriptor(const OwnedDescriptor&) = delete;
    OwnedDescriptor& operator=(const OwnedDescriptor&) = delete;
    ~OwnedDescriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

SecretBytes firstBytes(const SecretBytes& bytes, std::size_t count)
{
    return SecretBytes::copyOf(bytes.reveal().first(count));
}

/** Straight into locked memory: no stream buffer ever holds it. */
Result<SecretBytes> readAll(int descriptor, const std::string& name)
{
    SecretBytes buffer(longestSecret);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t got = ::read(descriptor, buffer.writable().data() + size, buffer.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileFailed, name, errno);
        if (got == 0)
            return firstBytes(buffer, size);
        size += static_cast<std::size_t>(got);
    }
    return fail(ErrorCode::FileFailed, name + " is too long to be a secret", EFBIG);
}

Result<void> checkOwnerOnly(int descriptor, const std::string& path)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail(ErrorCode::FileFailed, path, errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::FileFailed, path + " is not a file");
    if (status.st_uid != ::geteuid() || (status.st_mode & 077) != 0)
        return fail(ErrorCode::NoPermission, path + " must belong to you and be readable by you only (chmod 600)");
    return {};
}

SecretBytes withoutLineEnd(SecretBytes secret)
{
    const ByteView bytes = secret.reveal();
    std::size_t size = bytes.size();
    if (size > 0 && bytes[size - 1] == '\n')
        --size;
    if (size > 0 && bytes[size - 1] == '\r')
        --size;
    return size == bytes.size() ? std::move(secret) : firstBytes(secret, size);
}

Result<SecretBytes> read(const SecretOrigin& origin)
{
    if (const auto* file = std::get_if<SecretFile>(&origin))
        return readSecretFile(file->path);
    if (const auto* descriptor = std::get_if<SecretDescriptor>(&origin))
        return readSecretDescriptor(descriptor->number);
    return SecretBytes::copyOf(bytesOf(std::get<LiteralSecret>(origin).testValue));
}

} // namespace

Result<SecretBytes> readSecretFile(const std::string& path)
{
    const OwnedDescriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return fail(missing ? ErrorCode::FileMissing : ErrorCode::NoPermission, path, errno);
    }
    QUORATE_CHECK(checkOwnerOnly(file.number(), path));
    return readAll(file.number(), path);
}

Result<SecretBytes> readSecretDescriptor(int descriptor)
{
    const OwnedDescriptor owned(descriptor);
    return readAll(owned.number(), "file descriptor " + std::to_string(descriptor));
}

Result<SecretBytes> secretFrom(const SecretOrigin& origin)
{
    QUORATE_TRY(auto secret, read(origin));
    return withoutLineEnd(std::move(secret));
}

} // namespace quorate

// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/http/address_ranges.h"
#include "server/http/router.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace provost::server {

/// What a client may cost. Over a size limit the client is told (413, 414, 431) and the connection ends, with no more
/// memory used than the limit itself.
struct HttpLimits
{
    std::size_t bodyBytes = 8 * 1024 * 1024;
    std::size_t urlBytes = 8 * 1024;
    std::size_t headerBytes = 16 * 1024; ///< of one header's value
    std::size_t headerNameBytes = 256;
    std::size_t headerCount = 100;
    std::size_t pipelined = 16;                                     ///< requests of one connection under way at once
    std::size_t connections = 16'000;                               ///< further ones wait until one ends
    std::chrono::milliseconds readTime = std::chrono::seconds(60);  ///< a whole request, or idle between two
    std::chrono::milliseconds writeTime = std::chrono::seconds(60); ///< one answer
};

struct TlsFiles
{
    QString certificate; ///< PEM, with the chain
    QString key;         ///< PEM
};

/// One line about an answered request, without query values, bodies or credentials.
struct AccessLine
{
    RequestPointer request;
    int status = 0;
    std::chrono::microseconds duration;
};

struct HttpOptions
{
    QString address;
    quint16 port = 0; ///< 0: the system chooses
    std::optional<TlsFiles> tls;
    HttpLimits limits;
    AddressRanges trustedProxies;               ///< whose X-Forwarded- headers are believed
    std::function<void(const AccessLine&)> log; ///< called on the HTTP thread; empty: no log
};

/// Listens on one address with one thread that parses, calls `serve`, and writes answers; it never waits for the disk.
/// Answers of one connection leave in the order of its requests. An answer for a client that has left is dropped.
class HttpListener
{
public:
    /// Binds the address. ErrorKind::Unreachable: the address or port cannot be had; ErrorKind::Untrusted: certificate
    /// or key are unusable.
    static Result<std::unique_ptr<HttpListener>> open(const HttpOptions& options);
    ~HttpListener();
    HttpListener(const HttpListener&) = delete;
    HttpListener& operator=(const HttpListener&) = delete;

    [[nodiscard]] quint16 port() const;
    /// Begins to answer, once. Clients that came earlier have waited.
    void start(Serve serve);
    /// Reads certificate and key again, for connections from now on; where they are unusable the old ones stay, and
    /// ErrorKind::Untrusted tells why. Nothing without TLS. Any thread.
    Result<void> reloadCertificate();
    /// Accepts nobody any more; calls `done` on the HTTP thread once no request is under way.
    void drain(std::function<void()> done);
    /// Ends all connections and the thread.
    void close();

    class Engine;

private:
    explicit HttpListener(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace provost::server

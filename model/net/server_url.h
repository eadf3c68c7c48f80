// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QUrl>
#include <QUrlQuery>

namespace provost {

/// The place of a server: scheme, host, port and base path, checked once. What credentials are bound to. A value; any
/// thread.
class ServerUrl
{
public:
    /// Reads what a person typed; a missing scheme means https, slashes at the end do not matter. ErrorKind::Invalid
    /// with a `detail` in English where it is no URL, has a user name, query or fragment, or is http to another
    /// machine.
    [[nodiscard]] static Result<ServerUrl> parse(const QString& text);

    [[nodiscard]] QString scheme() const { return m_url.scheme(); }
    /// In its ASCII form (`xn--…` where needed), so that a look-alike letter cannot deceive.
    [[nodiscard]] QString host() const;
    [[nodiscard]] int port() const;
    /// Empty, or begins with a slash and does not end with one.
    [[nodiscard]] QString basePath() const { return m_url.path(QUrl::FullyEncoded); }
    [[nodiscard]] bool isLoopback() const;

    [[nodiscard]] QUrl url() const { return m_url; }
    /// `scheme://host:port/base`, always with the port: names this place in settings and keychain.
    [[nodiscard]] QString key() const;
    /// For a person: without the scheme's own port; ASCII.
    [[nodiscard]] QString display() const { return m_url.toString(QUrl::FullyEncoded); }

    /// Whether `url` lies at or below this place: same scheme, host and port, and path, with no dot segment in it.
    [[nodiscard]] bool contains(const QUrl& url) const;
    /// The URL of `path` below this place. It begins with a slash; what comes from outside is percent-encoded in it.
    [[nodiscard]] QUrl at(const QString& path, const QUrlQuery& query = {}) const;

    friend bool operator==(const ServerUrl& a, const ServerUrl& b) { return a.m_url == b.m_url; }

private:
    explicit ServerUrl(QUrl url)
        : m_url(std::move(url))
    {
    }
    QUrl m_url;
};

/// Whether only programs on this machine answer at `host`.
[[nodiscard]] bool isLoopbackHost(const QString& host);

} // namespace provost

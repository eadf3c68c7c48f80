// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/server_url.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr qsizetype LongestUrl = 2000;

int effectivePort(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// A segment that some server may resolve to a folder above, also when its dots are percent-encoded.
bool hasDotSegment(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.contains(u'\\'))
        return true;
    const auto segments = QStringView(path).split(u'/');
    return std::ranges::any_of(segments, [](QStringView segment) { return segment == "."_L1 || segment == ".."_L1; });
}

/// What is wrong with it, or empty.
QString objection(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"not a web address"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"only https and http addresses are possible"_s;
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return u"the address must not contain a user name or password"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"the address must not contain ? or #"_s;
    if (url.port() == 0)
        return u"0 is not a port"_s;
    if (hasDotSegment(url) || url.path().contains("//"_L1))
        return u"the path must be written without . and .. and empty parts"_s;
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return u"http is possible to this computer only; use https"_s;
    return {};
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<ServerUrl> ServerUrl::parse(const QString& text)
{
    QString typed = text.trimmed();
    const QString shown = typed.left(200);
    if (typed.isEmpty() || typed.size() > LongestUrl)
        return fail(ErrorKind::Invalid, shown, u"not a web address"_s);
    if (std::ranges::any_of(typed,
                            [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'\\'; }))
        return fail(ErrorKind::Invalid, shown, u"an address has no spaces and no backslashes"_s);
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    QUrl url(typed, QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    if (const QString wrong = objection(url); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, shown, wrong);
    if (url.port() == effectivePort(QUrl(url.scheme() + "://x"_L1)))
        url.setPort(-1);
    return ServerUrl(std::move(url));
}

QString ServerUrl::host() const
{
    return m_url.host(QUrl::FullyEncoded);
}

int ServerUrl::port() const
{
    return effectivePort(m_url);
}

bool ServerUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

QString ServerUrl::key() const
{
    QUrl url = m_url;
    url.setPort(port());
    return url.toString(QUrl::FullyEncoded);
}

bool ServerUrl::contains(const QUrl& url) const
{
    if (!url.isValid() || url.scheme() != m_url.scheme() || url.host() != m_url.host() || effectivePort(url) != port())
        return false;
    if (!url.userInfo().isEmpty() || hasDotSegment(url))
        return false;
    const QString base = basePath();
    const QString path = url.path(QUrl::FullyEncoded);
    return path == base || path.startsWith(base + u'/');
}

QUrl ServerUrl::at(const QString& path, const QUrlQuery& query) const
{
    QUrl url = m_url;
    url.setPath(basePath() + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

} // namespace provost

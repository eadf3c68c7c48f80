// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/proxy_script.h"

#include "model/domain/shown_text.h"
#include "model/net/network_options.h"
#include "model/net/proxy_fault.h"
#include "model/net/server_url.h"

#include <QCoroSignal>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Proxies = QList<QNetworkProxy>;

constexpr std::chrono::seconds longestRun(8);
constexpr qsizetype mostSaid = 64 * 1024;
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostProxies = 20;

constexpr std::array<std::pair<ScriptAnswer::End, QLatin1StringView>, 3> ends{
    {{ScriptAnswer::End::Said, "said"_L1},
     {ScriptAnswer::End::NotLoaded, "not-loaded"_L1},
     {ScriptAnswer::End::Failed, "failed"_L1}}};

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QNetworkProxy> proxyIn(const QString& part)
{
    const auto words = part.simplified().split(u' ');
    const auto kind = words.first().toUpper();
    if (kind == "DIRECT"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool isHttp = kind == "PROXY"_L1 || kind == "HTTP"_L1;
    const bool isSocks = kind == "SOCKS"_L1 || kind == "SOCKS5"_L1;
    if (words.size() != 2 || (!isHttp && !isSocks))
        return std::nullopt;
    const auto colon = words.at(1).lastIndexOf(u':');
    const auto host = colon < 0 ? words.at(1) : words.at(1).first(colon);
    constexpr int usualHttp = 80;
    constexpr int usualSocks = 1080;
    bool isNumber = true;
    const int usual = isHttp ? usualHttp : usualSocks;
    const int port = colon < 0 ? usual : words.at(1).sliced(colon + 1).toUShort(&isNumber);
    if (!isProxyHost(host) || !isNumber || port == 0)
        return std::nullopt;
    const auto type = isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, host, static_cast<quint16>(port));
}

/// One run of the program, which ends once.
class ScriptRun : public QObject
{
    Q_OBJECT

public:
    ScriptRun(const ProxyScript& script, const QUrl& url, Call call, CancelToken closed)
        : m_host(url.host(QUrl::FullyEncoded))
        , m_place(script.place)
        , m_watch(std::move(call.cancel), [this] { cancelLater(); })
        , m_closedWatch(std::move(closed), [this] { cancelLater(); })
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &ScriptRun::read);
        connect(&m_process, &QProcess::finished, this, [this] { finish(); });
        // Queued: some systems tell it within start(), before anybody waits for the end.
        const auto onError = [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failed(ProxyFault::ScriptFailed, m_process.errorString()));
        };
        connect(&m_process, &QProcess::errorOccurred, this, onError, Qt::QueuedConnection);
        const bool isShort = call.deadline < longestRun;
        QTimer::singleShot(std::min<std::chrono::milliseconds>(call.deadline, longestRun), this, [this, isShort] {
            end(isShort ? Result<Proxies>(fail(ErrorKind::TimedOut, m_host))
                        : failed(ProxyFault::ScriptFailed, u"It came to no end in time."_s));
        });
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(script.program, script.arguments);
        m_process.write(toJson(ScriptOrder{script.place, url.toString(), script.authorities}));
        m_process.closeWriteChannel();
    }
    ~ScriptRun() override
    {
        m_process.disconnect(this);
        m_process.kill(); // whatever it does, it is of no use any more
    }
    Q_DISABLE_COPY_MOVE(ScriptRun)

    [[nodiscard]] const Result<Proxies>& outcome() const { return *m_outcome; }

Q_SIGNALS:
    void ended();

private:
    /// From any thread.
    void cancelLater()
    {
        QMetaObject::invokeMethod(this, [this] { end(fail(ErrorKind::Cancelled, m_host)); }, Qt::QueuedConnection);
    }
    [[nodiscard]] Result<Proxies> failed(ProxyFault fault, const QString& why) const
    {
        const auto detail = u"Script: %1\n%2"_s.arg(m_place, plainText(why, longestText));
        return fail(ErrorKind::Unreachable, m_host, withProxyFault(detail, fault));
    }
    void read()
    {
        m_said += m_process.read(mostSaid);
        if (m_said.size() >= mostSaid)
            end(failed(ProxyFault::ScriptFailed, u"It says more than a script may."_s));
    }
    void finish()
    {
        read();
        const auto answer = scriptAnswerIn(m_said);
        if (m_process.exitStatus() != QProcess::NormalExit || !answer)
            end(failed(ProxyFault::ScriptFailed, u"The program that runs it ended without an answer."_s));
        else if (answer->end != ScriptAnswer::End::Said)
            end(failed(answer->end == ScriptAnswer::End::NotLoaded ? ProxyFault::ScriptNotLoaded
                                                                   : ProxyFault::ScriptFailed,
                       answer->text));
        else if (auto proxies = proxiesIn(answer->text))
            end(*std::move(proxies));
        else
            end(failed(ProxyFault::ScriptFailed, proxies.error().detail));
    }
    void end(Result<Proxies> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        Q_EMIT ended();
    }

    QString m_host;
    QString m_place;
    QByteArray m_said;
    std::optional<Result<Proxies>> m_outcome;
    QProcess m_process;
    CancelWatch m_watch;
    CancelWatch m_closedWatch;
};

} // namespace

QByteArray toJson(const ScriptOrder& order)
{
    return compactJson({{u"script"_s, order.place},
                        {u"url"_s, order.url},
                        {u"authorities"_s, QString::fromLatin1(order.authorities)}});
}

std::optional<ScriptOrder> scriptOrderIn(const QByteArray& json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    ScriptOrder order{object["script"_L1].toString(), object["url"_L1].toString(),
                      object["authorities"_L1].toString().toLatin1()};
    return isScriptPlace(order.place) && QUrl(order.url).isValid() ? std::optional(order) : std::nullopt;
}

QByteArray toJson(const ScriptAnswer& answer)
{
    const auto end = std::ranges::find(ends, answer.end, &std::pair<ScriptAnswer::End, QLatin1StringView>::first);
    return compactJson({{u"end"_s, QString(end->second)}, {u"text"_s, answer.text}});
}

std::optional<ScriptAnswer> scriptAnswerIn(const QByteArray& json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto word = object["end"_L1].toString();
    const auto end = std::ranges::find(ends, word, &std::pair<ScriptAnswer::End, QLatin1StringView>::second);
    return end == ends.cend() ? std::nullopt : std::optional(ScriptAnswer{end->first, object["text"_L1].toString()});
}

bool isScriptPlace(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isLocalFile())
        return !url.toLocalFile().isEmpty();
    const auto place = ServerUrl::parse(text);
    return text.contains("://"_L1) && place && !place->basePath().isEmpty();
}

Result<QList<QNetworkProxy>> proxiesIn(const QString& said)
{
    Proxies proxies;
    for (const auto& part : said.split(u';', Qt::SkipEmptyParts)) {
        const auto proxy = proxyIn(part);
        if (proxy && proxies.size() < mostProxies)
            proxies.append(*proxy);
    }
    if (proxies.isEmpty())
        return fail(ErrorKind::Invalid, {},
                    u"It names no proxy that can be used: %1"_s.arg(plainText(said, longestText)));
    return proxies;
}

QCoro::Task<Result<QList<QNetworkProxy>>> askScript(ProxyScript script, QUrl url, Call call, CancelToken closed)
{
    const auto place = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const ScriptRun run(script, place, std::move(call), std::move(closed));
    co_await qCoro(&run, &ScriptRun::ended);
    co_return run.outcome();
}

} // namespace provost

#include "proxy_script.moc"

// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/serve_options.h"

#include "server/cli/options.h"
#include "server/profiles/profile.h"
#include "server/storage/database_address.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

tl::unexpected<Error> refuse(const QString& sentence)
{
    return fail(ErrorKind::Invalid, u"provostd serve"_s, sentence);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Serves SCIM 2.0 and the admin API from a data file, or with others from one PostgreSQL."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Explains these options."_s},
        {u"listen"_s, u"Address to listen on."_s, u"ADDRESS"_s, u"127.0.0.1"_s},
        {u"port"_s, u"Port to listen on; 0 lets the system choose."_s, u"PORT"_s, u"8080"_s},
        databaseOption(IfMissing::Create),
        {u"public-url"_s, u"Where identity providers reach this server."_s, u"URL"_s},
        {u"instance"_s, u"Name of this server among those that share the database; without it, the machine's."_s,
         u"NAME"_s},
        {u"profile"_s,
         u"The product that it provisions for: %1. Kept in the data file."_s.arg(profileNames().join(u", "_s)),
         u"NAME"_s},
        {u"tls-cert"_s, u"PEM file with the certificate and its chain."_s, u"FILE"_s},
        {u"tls-key"_s, u"PEM file with the key of the certificate."_s, u"FILE"_s},
        {u"idle-timeout"_s, u"Seconds until a silent or slow client is sent away."_s, u"SECONDS"_s, u"60"_s},
        {u"max-body"_s, u"Largest body of a request, in bytes."_s, u"BYTES"_s, u"4194304"_s},
        {u"max-connections"_s, u"Most clients connected at once."_s, u"COUNT"_s, u"16000"_s},
        {u"event-days"_s, u"Days for which the activity is kept; without it as the profile says."_s, u"DAYS"_s},
        {u"event-size"_s, u"Most that the activity takes in the database, in MiB."_s, u"MIB"_s, u"2048"_s},
        {u"admin-key-fd"_s, u"File descriptor that gets the first owner's admin key, instead of stdout."_s, u"N"_s},
        {u"exit-with-stdin"_s, u"Ends when stdin is closed."_s},
        {u"log-requests"_s, u"Prints a line of JSON on stderr for each request."_s},
        {u"log"_s, u"text, or json: every line on stderr is JSON, and each request has one."_s, u"FORMAT"_s, u"text"_s},
        {u"trusted-proxy"_s,
         u"Address or range (10.0.0.0/8) of proxies whose X-Forwarded-For, -Proto and -Host are believed. Repeatable."_s,
         u"RANGE"_s},
        {u"webhook-network"_s,
         u"Private address or range that webhooks may lead to; without it, none, nor this machine. Repeatable."_s,
         u"RANGE"_s},
        {u"webhook-ca"_s, u"PEM file with authorities that webhooks are trusted by, beside the system's."_s, u"FILE"_s},
        {u"metrics-from"_s, u"Address or range that may read /metrics beside this machine. Repeatable."_s, u"RANGE"_s},
        {u"test-clock"_s, u"Lets the admin API move the clock. For tests only."_s},
    });
}

Result<qint64> number(const QCommandLineParser& parser, const QString& name, qint64 least, qint64 most)
{
    bool good = false;
    const qint64 value = parser.value(name).toLongLong(&good);
    if (!good || value < least || value > most)
        return refuse(u"--%1 takes a number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return value;
}

Result<std::optional<TlsFiles>> tlsFiles(const QCommandLineParser& parser)
{
    const TlsFiles files{parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s)};
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return refuse(u"--tls-cert and --tls-key belong together; give both or neither."_s);
    return files.certificate.isEmpty() ? std::nullopt : std::optional(files);
}

Result<void> readNumbers(const QCommandLineParser& parser, ServeOptions& options)
{
    const auto port = number(parser, u"port"_s, 0, 65535);
    const auto idle = number(parser, u"idle-timeout"_s, 1, 3600);
    const auto body = number(parser, u"max-body"_s, 1024, 64 * 1024 * 1024);
    const auto connections = number(parser, u"max-connections"_s, 1, 1'000'000);
    for (const auto& given : {port, idle, body, connections}) {
        if (!given)
            return tl::unexpected(given.error());
    }
    options.http.port = static_cast<quint16>(*port);
    options.http.limits.readTime = std::chrono::seconds(*idle);
    options.http.limits.writeTime = std::chrono::seconds(*idle);
    options.http.limits.bodyBytes = static_cast<std::size_t>(*body);
    options.http.limits.connections = static_cast<std::size_t>(*connections);
    const auto size = number(parser, u"event-size"_s, 1, 1'000'000);
    if (!size)
        return tl::unexpected(size.error());
    options.eventBytes = *size * 1024 * 1024;
    if (parser.isSet(u"event-days"_s)) {
        const auto days = number(parser, u"event-days"_s, 1, 3650);
        if (!days)
            return tl::unexpected(days.error());
        options.eventDays = static_cast<int>(*days);
    }
    if (parser.isSet(u"admin-key-fd"_s)) {
        const auto descriptor = number(parser, u"admin-key-fd"_s, 1, 1'000'000);
        if (!descriptor)
            return tl::unexpected(descriptor.error());
        options.adminKeyDescriptor = static_cast<int>(*descriptor);
    }
    return {};
}

Result<void> readAddresses(const QCommandLineParser& parser, ServeOptions& options)
{
    const auto read = [&parser](const QString& name, AddressRanges& into) -> Result<void> {
        auto ranges = AddressRanges::parse(parser.values(name));
        if (!ranges)
            return refuse(u"--%1 takes an address or a range such as 10.0.0.0/8, not \"%2\"."_s.arg(
                name, ranges.error().subject));
        into = *std::move(ranges);
        return {};
    };
    if (auto proxies = read(u"trusted-proxy"_s, options.http.trustedProxies); !proxies)
        return proxies;
    if (auto networks = read(u"webhook-network"_s, options.webhooks.networks); !networks)
        return networks;
    return read(u"metrics-from"_s, options.metricsReaders);
}

Result<void> readAuthorities(const QCommandLineParser& parser, ServeOptions& options)
{
    const auto file = parser.value(u"webhook-ca"_s);
    if (file.isEmpty())
        return {};
    options.webhooks.roots = QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (options.webhooks.roots.isEmpty())
        return refuse(u"There is no certificate in %1; --webhook-ca takes a PEM file."_s.arg(file));
    return {};
}

Result<void> readLog(const QCommandLineParser& parser, ServeOptions& options)
{
    const auto format = parser.value(u"log"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return refuse(u"--log takes text or json, not \"%1\"."_s.arg(format));
    options.log = format == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    options.logRequests = options.log == LogFormat::Json || parser.isSet(u"log-requests"_s);
    return {};
}

} // namespace

Result<ServeOptions> parseServeOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"provostd serve"_s) + arguments))
        return refuse(parser.errorText() + u"; provostd serve --help lists the options."_s);
    ServeOptions options;
    options.showHelp = parser.isSet(u"help"_s);
    if (options.showHelp)
        return options;
    if (!parser.positionalArguments().isEmpty())
        return refuse(
            u"\"%1\" is no option; provostd serve --help lists them."_s.arg(parser.positionalArguments().constFirst()));
    options.database = parser.value(u"data"_s);
    if (options.database.isEmpty())
        return refuse(u"Name the data file with --data FILE, or a PostgreSQL with --database URL."_s);
    if (const auto address = DatabaseAddress::parse(options.database); !address)
        return refuse(address.error().detail);
    options.profile = parser.value(u"profile"_s);
    options.instance = parser.isSet(u"instance"_s) ? parser.value(u"instance"_s) : QSysInfo::machineHostName().left(64);
    if (!options.profile.isEmpty() && !profileNames().contains(options.profile))
        return refuse(
            u"There is no profile \"%1\"; --profile takes %2."_s.arg(options.profile, profileNames().join(u", "_s)));
    const auto url = publicUrlFrom(parser);
    if (!url)
        return refuse(url.error().detail);
    options.publicUrl = *url;
    auto tls = tlsFiles(parser);
    if (!tls)
        return tl::unexpected(tls.error());
    options.http.tls = std::move(*tls);
    options.http.address = parser.value(u"listen"_s);
    options.testClock = parser.isSet(u"test-clock"_s);
    options.exitWithStdin = parser.isSet(u"exit-with-stdin"_s);
    for (const auto read : {readNumbers, readAddresses, readAuthorities, readLog}) {
        if (auto done = read(parser, options); !done)
            return tl::unexpected(done.error());
    }
    return options;
}

QString serveHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace provost::server

// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/endpoint_order.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

std::optional<EndpointOrder::Format> formatOf(const QString& name)
{
    if (name == "text"_L1)
        return EndpointOrder::Format::Text;
    if (name == "json"_L1)
        return EndpointOrder::Format::Json;
    if (name == "html"_L1)
        return EndpointOrder::Format::Html;
    return std::nullopt;
}

/// The scheme is demanded here: without it everything is an address, a token in the wrong place too.
Result<ServerUrl> placeIn(const QStringList& addresses, const QString& command)
{
    if (addresses.size() != 1 || !addresses.constFirst().contains("://"_L1))
        return tl::unexpected(
            wrongOrder(u"One address is wanted, which begins with https://. See “provost %1 --help”."_s.arg(command)));
    auto place = ServerUrl::parse(addresses.constFirst());
    if (!place)
        return tl::unexpected(wrongOrder(u"This address cannot be used: %1."_s.arg(place.error().detail)));
    return place;
}

} // namespace

Error wrongOrder(const QString& sentence)
{
    return {ErrorKind::Invalid, {}, sentence, 0, {}, {}, 0};
}

void addEndpointOptions(QCommandLineParser& parser, const QString& command)
{
    parser.addPositionalArgument(command, u"This command."_s);
    parser.addPositionalArgument(u"URL"_s, u"SCIM base URL, such as https://scim.example.com/scim/v2."_s);
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, u"Show this help."_s},
         {u"keychain"_s, u"Take the token that Provost keeps in the keychain for a connection of this server."_s},
         {u"connection"_s, u"Id of that connection, where the URL does not end with it."_s, u"ID"_s},
         {u"format"_s, u"text (the default), json or html."_s, u"FORMAT"_s, u"text"_s},
         {u"json"_s, u"The same as --format json."_s},
         {u"output"_s, u"Write the report into this file instead of standard output."_s, u"FILE"_s},
         {u"language"_s, u"Speak this language, for instance de."_s, u"TAG"_s}});
}

Result<EndpointOrder> readEndpointOptions(QCommandLineParser& parser, const QStringList& arguments,
                                          const QString& command)
{
    if (!parser.parse(arguments))
        return tl::unexpected(
            wrongOrder(u"An option is not known, or lacks its value. See “provost %1 --help”."_s.arg(command)));
    EndpointOrder order;
    if (parser.isSet(u"help"_s)) {
        order.print = parser.helpText();
        return order;
    }
    const auto place = placeIn(parser.positionalArguments().mid(1), command);
    if (!place)
        return tl::unexpected(place.error());
    const auto format = formatOf(parser.isSet(u"json"_s) ? u"json"_s : parser.value(u"format"_s));
    if (!format)
        return tl::unexpected(wrongOrder(u"The format is text, json or html."_s));
    order.place = *place;
    order.format = *format;
    order.connection = parser.value(u"connection"_s);
    order.fromKeychain = parser.isSet(u"keychain"_s);
    if (!order.connection.isEmpty() && !order.fromKeychain)
        return tl::unexpected(wrongOrder(u"--connection goes with --keychain."_s));
    order.output = parser.value(u"output"_s);
    order.language = parser.value(u"language"_s);
    return order;
}

} // namespace provost

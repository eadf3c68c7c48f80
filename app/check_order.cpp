// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/check_order.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Error wrong(const QString& what)
{
    return {ErrorKind::Invalid, u"check"_s, what, 0, {}, {}, 0};
}

std::optional<CheckOrder::Format> formatOf(const QString& name)
{
    if (name == "text"_L1)
        return CheckOrder::Format::Text;
    if (name == "json"_L1)
        return CheckOrder::Format::Json;
    if (name == "html"_L1)
        return CheckOrder::Format::Html;
    return std::nullopt;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Looks at a SCIM 2.0 endpoint, and says what was found, who acts and what to do. It only reads. The token is "
        "the first line of standard input. Ends with 0 where all is fine, 1 where something was found, 2 where it "
        "could not look."_s);
    parser.addPositionalArgument(u"check"_s, u"This command."_s);
    parser.addPositionalArgument(u"URL"_s, u"SCIM base URL, such as https://scim.example.com/scim/v2."_s);
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, u"Show this help."_s},
         {u"keychain"_s, u"Take the token that Provost keeps in the keychain for a connection of this server."_s},
         {u"connection"_s, u"Id of that connection, where the URL does not end with it."_s, u"ID"_s},
         {u"format"_s, u"text (the default), json or html."_s, u"FORMAT"_s, u"text"_s},
         {u"output"_s, u"Write the report into this file instead of standard output."_s, u"FILE"_s},
         {u"language"_s, u"Speak this language, for instance de."_s, u"TAG"_s}});
}

/// The scheme is demanded here: without it everything is an address, a token in the wrong place too.
Result<ServerUrl> placeIn(const QStringList& addresses)
{
    if (addresses.size() != 1 || !addresses.constFirst().contains("://"_L1))
        return tl::unexpected(
            wrong(u"One address is wanted, which begins with https://. See “provost check --help”."_s));
    auto place = ServerUrl::parse(addresses.constFirst());
    if (!place)
        return tl::unexpected(wrong(u"This address cannot be used: %1."_s.arg(place.error().detail)));
    return place;
}

} // namespace

Result<CheckOrder> CheckOrder::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(wrong(u"An option is not known, or lacks its value. See “provost check --help”."_s));
    CheckOrder order;
    if (parser.isSet(u"help"_s)) {
        order.print = parser.helpText();
        return order;
    }
    const auto place = placeIn(parser.positionalArguments().mid(1));
    if (!place)
        return tl::unexpected(place.error());
    const auto format = formatOf(parser.value(u"format"_s));
    if (!format)
        return tl::unexpected(wrong(u"The format is text, json or html."_s));
    order.place = *place;
    order.format = *format;
    order.connection = parser.value(u"connection"_s);
    order.fromKeychain = parser.isSet(u"keychain"_s);
    if (!order.connection.isEmpty() && !order.fromKeychain)
        return tl::unexpected(wrong(u"--connection goes with --keychain."_s));
    order.output = parser.value(u"output"_s);
    order.language = parser.value(u"language"_s);
    return order;
}

} // namespace provost

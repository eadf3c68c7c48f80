// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/configuration_order.h"

#include "app/endpoint_order.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString aboutOf(ConfigurationDeed deed)
{
    const auto key = u" The admin key is the first line of standard input. "_s;
    switch (deed) {
    case ConfigurationDeed::Export:
        return u"Prints all that is configured on a Provost server as one JSON document, without secrets."_s + key +
               u"Ends with 0 where it is there, 2 where it could not be read."_s;
    case ConfigurationDeed::Plan:
        return u"Says what applying a configuration document would create, change and remove, and changes nothing."_s +
               key + u"Ends with 0 where nothing would change, 1 where something would, 2 where it could not look."_s;
    case ConfigurationDeed::Apply:
        return u"Makes a Provost server what a configuration document says: all of it, or nothing."_s + key +
               u"Ends with 0 where it is so, 1 where the plan was not true any more and nothing was done, 2 where it "
               "could not be done."_s;
    }
    Q_UNREACHABLE();
}

void addOptions(QCommandLineParser& parser, ConfigurationDeed deed)
{
    parser.setApplicationDescription(aboutOf(deed));
    parser.addPositionalArgument(wordOf(deed), u"This command."_s);
    parser.addPositionalArgument(u"URL"_s, u"Address of the server, such as https://provost.example.com."_s);
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, u"Show this help."_s},
         {u"keychain"_s, u"Take the key that Provost keeps in the keychain for this server."_s},
         {u"json"_s, u"Say everything as one JSON object, failures too."_s},
         {u"data-folder"_s, u"Where saved servers and the journal are, as for the window."_s, u"FOLDER"_s},
         {u"language"_s, u"Speak this language, for instance de."_s, u"TAG"_s}});
    if (deed == ConfigurationDeed::Export)
        parser.addOption({u"output"_s, u"Write the document into this file instead of standard output."_s, u"FILE"_s});
    else
        parser.addOption({u"from"_s, u"Needed. The configuration document."_s, u"FILE"_s});
    if (deed == ConfigurationDeed::Apply)
        parser.addOptions(
            {{u"plan"_s, u"Digest that “provost plan” said: that is done, and nothing else."_s, u"DIGEST"_s},
             {u"yes"_s, u"Do what a plan that is made now says, without asking. Without --plan it is needed where "
                        "standard input is no terminal."_s},
             {u"secrets"_s,
              u"Where the secrets of new webhooks are written, for you alone to read. Needed where there will be some."_s,
              u"FILE"_s}});
}

/// The value of an option that this deed may not know, and where it was not given; empty then.
QString valueOf(const QCommandLineParser& parser, const QString& option)
{
    return parser.optionNames().contains(option) ? parser.value(option) : QString();
}

Result<ServerUrl> placeIn(const QCommandLineParser& parser, ConfigurationDeed deed)
{
    const auto addresses = parser.positionalArguments().mid(1);
    if (addresses.size() != 1 || !addresses.constFirst().contains("://"_L1))
        return tl::unexpected(wrongOrder(
            u"One address is wanted, which begins with https://. See “provost %1 --help”."_s.arg(wordOf(deed))));
    auto place = ServerUrl::parse(addresses.constFirst());
    if (!place)
        return tl::unexpected(wrongOrder(u"This address cannot be used: %1."_s.arg(place.error().detail)));
    return place;
}

} // namespace

QString wordOf(ConfigurationDeed deed)
{
    switch (deed) {
    case ConfigurationDeed::Export:
        return u"export"_s;
    case ConfigurationDeed::Plan:
        return u"plan"_s;
    case ConfigurationDeed::Apply:
        return u"apply"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConfigurationDeed> configurationDeed(QByteArrayView word)
{
    for (const auto deed : {ConfigurationDeed::Export, ConfigurationDeed::Plan, ConfigurationDeed::Apply}) {
        if (word == wordOf(deed).toLatin1())
            return deed;
    }
    return std::nullopt;
}

Result<ConfigurationOrder> configurationOrderIn(ConfigurationDeed deed, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, deed);
    if (!parser.parse(arguments))
        return tl::unexpected(
            wrongOrder(u"An option is not known, or lacks its value. See “provost %1 --help”."_s.arg(wordOf(deed))));
    ConfigurationOrder order;
    if (parser.isSet(u"help"_s)) {
        order.print = parser.helpText();
        return order;
    }
    const auto place = placeIn(parser, deed);
    if (!place)
        return tl::unexpected(place.error());
    order.place = *place;
    order.fromKeychain = parser.isSet(u"keychain"_s);
    order.json = parser.isSet(u"json"_s);
    order.output = valueOf(parser, u"output"_s);
    order.from = valueOf(parser, u"from"_s);
    order.digest = valueOf(parser, u"plan"_s);
    order.secretsFile = valueOf(parser, u"secrets"_s);
    order.isAgreed = deed == ConfigurationDeed::Apply && parser.isSet(u"yes"_s);
    order.dataFolder = parser.value(u"data-folder"_s);
    order.language = parser.value(u"language"_s);
    if (deed != ConfigurationDeed::Export && order.from.isEmpty())
        return tl::unexpected(wrongOrder(u"--from is needed: the file of the document."_s));
    if (!order.digest.isEmpty() && order.isAgreed)
        return tl::unexpected(wrongOrder(u"--plan and --yes do not go together."_s));
    return order;
}

} // namespace provost

// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared_servers.h"

#include "app/server_kinds.h"
#include "model/commands/save_text.h"
#include "views/common/change_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 longestFile = 1024 * 1024;
constexpr qsizetype mostServers = 200;
constexpr int sharedFormat = 1;

struct SharedServersWords
{
    Q_DECLARE_TR_FUNCTIONS(SharedServers)
};

tl::unexpected<Error> refuseAt(const QString& place, const QString& why)
{
    return fail(ErrorKind::Invalid, place, why);
}

/// The first member that is not one of these; empty: there is none.
QString strangerIn(const QJsonObject& object, const QStringList& known)
{
    const auto keys = object.keys();
    const auto found = std::ranges::find_if(keys, [&known](const QString& key) { return !known.contains(key); });
    return found == keys.cend() ? QString() : *found;
}

QJsonObject sharedServer(const ServerProfile& profile)
{
    QJsonObject object{{u"kind"_s, profile.kind}, {u"url"_s, profile.url->display()}, {u"name"_s, profile.name}};
    if (profile.character.environment != Environment::Unnamed)
        object.insert(u"environment"_s, slug(profile.character.environment));
    if (profile.character.readOnly)
        object.insert(u"readOnly"_s, true);
    if (!profile.product.isEmpty())
        object.insert(u"product"_s, profile.product);
    return object;
}

/// Where a value is not of its type, and why; unset: all are.
std::optional<Error> objectionTo(const QJsonObject& object, const QString& place)
{
    const auto wrong = [&place](const QString& member, const QString& why) {
        return Error{ErrorKind::Invalid, place + u'.' + member, why, 0, {}, {}, 0};
    };
    // Names of members alone are told: what they hold may be a secret that somebody put there.
    static const QStringList known{u"kind"_s, u"url"_s, u"name"_s, u"environment"_s, u"readOnly"_s, u"product"_s};
    if (const auto stranger = strangerIn(object, known); !stranger.isEmpty())
        return wrong(stranger.left(100), SharedServersWords::tr("This member is not known here."));
    if (!serverKind(object["kind"_L1].toString()))
        return wrong(u"kind"_s, SharedServersWords::tr("This kind of server is not known here."));
    const auto name = object["name"_L1];
    if (!name.isUndefined() && name.toString().trimmed().isEmpty())
        return wrong(u"name"_s, SharedServersWords::tr("A name is wanted here."));
    const auto environment = object["environment"_L1];
    if ((!environment.isUndefined() && !environment.isString()) || !environmentFromSlug(environment.toString()))
        return wrong(u"environment"_s, SharedServersWords::tr("This label is not known here."));
    const auto readOnly = object["readOnly"_L1];
    if (!readOnly.isUndefined() && !readOnly.isBool())
        return wrong(u"readOnly"_s, SharedServersWords::tr("true or false is wanted here."));
    if (!knowsProduct(object["kind"_L1].toString(), object["product"_L1]))
        return wrong(u"product"_s, SharedServersWords::tr("This product is not known here."));
    return {};
}

Result<ServerProfile> serverIn(const QJsonValue& value, const QString& place)
{
    if (!value.isObject())
        return refuseAt(place, SharedServersWords::tr("A server is wanted here, as an object."));
    const auto object = value.toObject();
    if (const auto wrong = objectionTo(object, place))
        return tl::unexpected(*wrong);
    const auto url = ServerUrl::parse(object["url"_L1].toString());
    if (!url || !object["url"_L1].toString().contains("://"_L1))
        return refuseAt(place + u".url"_s,
                        SharedServersWords::tr("An address is wanted here that begins with https://, without a user "
                                               "name and without ? and #."));
    auto profile = ServerProfile::remote(object["kind"_L1].toString(), object["name"_L1].toString(), *url);
    if (!profile)
        return refuseAt(place + u".name"_s, SharedServersWords::tr("This name cannot be used."));
    profile->character.environment = *environmentFromSlug(object["environment"_L1].toString());
    profile->character.readOnly = object["readOnly"_L1].toBool();
    profile->product = object["product"_L1].toString();
    return profile;
}

bool haveOneAddress(const ServerProfile& left, const ServerProfile& right)
{
    return left.kind == right.kind && left.url == right.url;
}

/// Where several have the address, the name says which one is meant; else the address alone.
const ServerProfile* sameIn(const QList<ServerProfile>& known, const ServerProfile& wanted, bool byName)
{
    const ServerProfile* same = nullptr;
    for (const auto& each : known) {
        if (!haveOneAddress(each, wanted))
            continue;
        if (each.name == wanted.name)
            return &each;
        same = byName ? nullptr : &each;
    }
    return same;
}

QStringList namesOf(const QList<ServerProfile>& profiles)
{
    QStringList names;
    for (const auto& profile : profiles)
        names.append(u"%1 (%2)"_s.arg(profile.name, profile.url->display()));
    return names;
}

void showSaid(QWidget* over, Tone tone, const QString& title, const QString& sentence)
{
    auto* dialog = new Dialog(u"serversSaid"_s, title, over);
    auto* bar = new MessageBar(dialog);
    bar->setRounded(true);
    bar->setClosable(false);
    bar->showMessage(tone, sentence);
    dialog->body()->addWidget(bar);
    auto* close =
        dialog->addButton(u"closeSaid"_s, new Button(SharedServersWords::tr("Close"), {}, Button::Kind::Primary));
    dialog->setReturnButton(close);
    QObject::connect(close, &Button::clicked, dialog, &QDialog::accept);
    openOnce(dialog);
}

Result<QList<ServerProfile>> serversInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, QFileInfo(path).fileName(), file.errorString());
    if (file.size() > longestFile)
        return fail(ErrorKind::TooLarge, QFileInfo(path).fileName());
    return readSharedServers(file.read(longestFile));
}

QString refusalInWords(const Error& error)
{
    if (error.kind == ErrorKind::NewerVersion)
        return SharedServersWords::tr("This file was written by a newer version of Provost. Nothing was taken over.");
    if (error.kind == ErrorKind::Invalid)
        return SharedServersWords::tr("This is no list of servers, or not one that can be used. Nothing was taken "
                                      "over. At %1: %2",
                                      "place in the file, why")
            .arg(isolated(error.subject), plainSentence(error.detail));
    return SharedServersWords::tr("The file could not be read: %1.").arg(isolated(error.detail));
}

QCoro::Task<Result<void>> keepServer(std::function<void(const ServerProfile&)> save, ServerProfile profile)
{
    save(profile);
    co_return Result<void>();
}

void askToImport(const ServersImport& plan, QWidget* over, const std::function<void(const ServerProfile&)>& save)
{
    const ChangeDialog::Words words{
        SharedServersWords::tr("Take these servers over?"),
        SharedServersWords::tr(
            "No key comes with a list. A server whose address is known here keeps its key; for every "
            "other one, a changed address among them, it is asked for when you open it."),
        SharedServersWords::tr("Take over"), SharedServersWords::tr("Leave the list as it is"),
        SharedServersWords::tr("Taking them over…")};
    auto* dialog = new ChangeDialog(u"importServersDialog"_s, words, Button::Kind::Primary, over);
    QList<ChangeDialog::Effect> effects;
    if (!plan.writable.isEmpty())
        effects.append({SharedServersWords::tr("Servers that are read-only here, and can be changed afterwards"),
                        plan.writable.size(), plan.writable, true});
    if (!plan.added.isEmpty())
        effects.append({SharedServersWords::tr("Servers that are added"), plan.added.size(), namesOf(plan.added)});
    if (!plan.changed.isEmpty())
        effects.append({SharedServersWords::tr("Servers that get another name or label"), plan.changed.size(),
                        namesOf(plan.changed)});
    dialog->setEffects(effects);
    QList<ChangeStep> steps;
    for (const auto& profile : plan.added + plan.changed)
        steps.append({profile.name, [save, profile](const Cancellation&) { return keepServer(save, profile); }});
    dialog->setSteps(steps);
    dialog->open();
}

} // namespace

QByteArray sharedServers(const QList<ServerProfile>& profiles)
{
    QJsonArray servers;
    for (const auto& profile : profiles) {
        if (!profile.isLocal() && profile.url)
            servers.append(sharedServer(profile));
    }
    return QJsonDocument(QJsonObject{{u"format"_s, sharedFormat}, {u"servers"_s, servers}}).toJson();
}

Result<QList<ServerProfile>> readSharedServers(const QByteArray& text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refuseAt(u"document"_s, SharedServersWords::tr("This is no JSON object."));
    const auto object = document.object();
    if (object["format"_L1].toInt() > sharedFormat)
        return fail(ErrorKind::NewerVersion, u"format"_s);
    if (object["format"_L1].toInt() != sharedFormat)
        return refuseAt(u"format"_s, SharedServersWords::tr("A list of format %1 is wanted.").arg(sharedFormat));
    if (const auto stranger = strangerIn(object, {u"$schema"_s, u"format"_s, u"servers"_s}); !stranger.isEmpty())
        return refuseAt(stranger.left(100), SharedServersWords::tr("This member is not known here."));
    const auto servers = object["servers"_L1].toArray();
    if (!object["servers"_L1].isArray() || servers.size() > mostServers)
        return refuseAt(u"servers"_s,
                        SharedServersWords::tr("A list of at most %1 servers is wanted here.").arg(mostServers));
    QList<ServerProfile> profiles;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const auto place = u"servers[%1]"_s.arg(i);
        auto profile = serverIn(servers.at(i), place);
        if (!profile)
            return tl::unexpected(profile.error());
        const auto isSame = [&profile](const ServerProfile& each) {
            return haveOneAddress(each, *profile) && each.name == profile->name;
        };
        profile->isApart = std::ranges::any_of(
            std::as_const(profiles), [&profile](const ServerProfile& each) { return haveOneAddress(each, *profile); });
        if (std::ranges::any_of(std::as_const(profiles), isSame))
            return refuseAt(place, SharedServersWords::tr("This server stands here twice."));
        profiles.append(*std::move(profile));
    }
    return profiles;
}

ServersImport planImport(const QList<ServerProfile>& known, const QList<ServerProfile>& shared)
{
    ServersImport plan;
    for (const auto& each : shared) {
        const auto ofAddress = [&each](const ServerProfile& other) { return haveOneAddress(each, other); };
        const bool byName = std::ranges::count_if(shared, ofAddress) + std::ranges::count_if(known, ofAddress) > 2;
        const auto* here = sameIn(known, each, byName);
        if (!here) {
            plan.added.append(each);
            plan.added.last().isApart = each.isApart || std::ranges::any_of(known, ofAddress);
            continue;
        }
        if (here->isManaged)
            continue; // it is as the policy has it
        auto wanted = *here;
        wanted.name = each.name;
        wanted.character = each.character;
        wanted.product = each.product;
        if (wanted == *here)
            continue;
        plan.changed.append(wanted);
        if (here->character.readOnly && !wanted.character.readOnly)
            plan.writable.append(wanted.name);
    }
    return plan;
}

void openServersExport(const QList<ServerProfile>& profiles, QWidget* over)
{
    auto* files = new QFileDialog(over, SharedServersWords::tr("Export the list of servers"),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                  SharedServersWords::tr("JSON (*.json)"));
    files->setObjectName("serversTarget"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(u"servers.provost.json"_s);
    QObject::connect(files, &QFileDialog::fileSelected, over, [profiles, over](const QString& path) {
        QCoro::connect(saveText(path, sharedServers(profiles)), over, [over, path](const Result<void>& written) {
            const auto title = SharedServersWords::tr("Export the list of servers");
            if (written)
                showSaid(over, Tone::Ok, title,
                         SharedServersWords::tr("The list is in %1. No key and no token is in it.")
                             .arg(isolated(path, 512)));
            else
                showSaid(
                    over, Tone::Bad, title,
                    SharedServersWords::tr("The file could not be written: %1.").arg(isolated(written.error().detail)));
        });
    });
    files->open();
}

void openServersImport(const QList<ServerProfile>& known, QWidget* over,
                       const std::function<void(const ServerProfile&)>& save)
{
    auto* files = new QFileDialog(over, SharedServersWords::tr("Import a list of servers"), {},
                                  SharedServersWords::tr("JSON (*.json);;All files (*)"));
    files->setObjectName("serversFile"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(files, &QFileDialog::fileSelected, over,
                     [known, over, save](const QString& path) { importServers(path, known, over, save); });
    files->open();
}

void importServers(const QString& path, const QList<ServerProfile>& known, QWidget* over,
                   const std::function<void(const ServerProfile&)>& save)
{
    const auto title = SharedServersWords::tr("Import a list of servers");
    const auto shared = serversInFile(path);
    if (!shared) {
        showSaid(over, Tone::Bad, title, refusalInWords(shared.error()));
        return;
    }
    const auto plan = planImport(known, *shared);
    if (plan.isEmpty())
        showSaid(over, Tone::Ok, title, SharedServersWords::tr("All of these servers are here already, as they are."));
    else
        askToImport(plan, over, save);
}

} // namespace provost

// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/helping.h"

#include "app/main_window.h"
#include "views/common/dialog.h"
#include "views/help/help_dialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// What a page is about: panes by their ids, and dialogs by their object names.
struct Subject
{
    const char* page;
    QStringList panes;
    QStringList dialogs;
};

const QList<Subject>& subjects()
{
    static const QList<Subject> all{
        {"connect-an-identity-provider", {u"connections"_s}, {u"newConnection"_s, u"handoff"_s, u"mapping"_s}},
        {"hand-over-a-token", {}, {u"tokenSheet"_s, u"generateToken"_s, u"shownToken"_s, u"revokeToken"_s}},
        {"replace-a-token",
         {},
         {u"startRotation"_s, u"rotation"_s, u"replacement"_s, u"tokenBoard"_s, u"tokenReminder"_s}},
        {"pause-a-connection", {}, {u"pauseConnection"_s, u"heldChanges"_s, u"approveHeldDialog"_s}},
        {"remove-a-connection", {}, {u"deleteConnection"_s, u"removeWithoutConnection"_s}},
        {"map-groups-to-roles",
         {u"mappings"_s, u"groups"_s},
         {u"addRule"_s, u"pasteRules"_s, u"mergeRules"_s, u"applyRules"_s}},
        {"change-what-a-role-may-do", {u"permissions"_s}, {u"takePermission"_s, u"selfServiceOff"_s}},
        {"why-somebody-has-access", {u"users"_s}, {u"leaverDialog"_s, u"leaversDialog"_s}},
        {"try-what-if", {}, {u"whatIfDialog"_s}},
        {"restore-a-user",
         {},
         {u"restoreFromFile"_s, u"restorePlan"_s, u"deactivateUsers"_s, u"reactivateUsers"_s, u"restoreUsers"_s,
          u"endSessions"_s}},
        {"share-a-case", {}, {u"pinDialog"_s, u"casesDialog"_s, u"bundleDialog"_s, u"logDialog"_s}},
        {"read-a-failed-request", {u"activity"_s}, {u"explanationDialog"_s, u"idpLog"_s}},
        {"see-what-changed", {u"audit"_s}, {u"historyDialog"_s}},
        {"check-an-endpoint", {u"endpoint"_s}, {u"check"_s, u"sample"_s}},
        {"export-a-list", {}, {u"exportDialog"_s}},
        {"move-configuration",
         {},
         {u"configurationDialog"_s, u"applyConfigurationDialog"_s, u"importServersDialog"_s, u"newSecretsDialog"_s}},
        {"work-safely", {}, {u"settingsDialog"_s, u"journalDialog"_s, u"undoChangeDialog"_s}},
        {"network-and-certificates", {}, {u"networkDialog"_s}},
        {"open-a-server", {}, {u"forgetServerDialog"_s}}};
    return all;
}

QString pathOf(QLatin1StringView page)
{
    return u"guide/%1.md"_s.arg(page);
}

/// Empty: no page is about it.
QString pageAbout(const QString& name, QStringList Subject::* kind)
{
    const auto& all = subjects();
    const auto found = std::ranges::find_if(all, [&](const Subject& one) { return (one.*kind).contains(name); });
    return found == all.cend() ? QString() : pathOf(QLatin1StringView(found->page));
}

} // namespace

QString helpPageFor(const MainWindow& window)
{
    const auto dialogs = window.findChildren<Dialog*>();
    QString page;
    for (const auto* dialog : dialogs) { // the one on top was made last
        if (const auto about = dialog->isVisible() ? pageAbout(dialog->objectName(), &Subject::dialogs) : QString();
            !about.isEmpty())
            page = about;
    }
    if (!page.isEmpty())
        return page;
    const auto pane = window.paneInView();
    if (pane.isEmpty())
        return pathOf("open-a-server"_L1);
    const auto about = pageAbout(pane, &Subject::panes);
    return about.isEmpty() ? pathOf("README"_L1) : about;
}

void openHelp(MainWindow& window)
{
    const auto open = window.findChildren<HelpDialog*>();
    if (std::ranges::any_of(open, &QWidget::isVisible))
        return;
    openOnce(new HelpDialog(HelpPages::ofProgram(), helpPageFor(window), &window));
}

} // namespace provost

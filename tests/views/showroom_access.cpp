// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_draft.h"
#include "model/items/rules_model.h"
#include "tests/support/bots/bot.h"
#include "tests/views/showroom.h"
#include "views/common/drift_dialog.h"
#include "views/mappings/merge_dialog.h"

#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// The scenes of the panes Role mappings and Permissions, and which of all scenes a run looks at.

namespace provost::test {

QStringList Showroom::accessScenes()
{
    return {u"mappings/rules"_s,           u"mappings/draft"_s,      u"mappings/apply"_s,     u"mappings/add"_s,
            u"mappings/paste"_s,           u"mappings/merge"_s,      u"permissions/matrix"_s, u"permissions/view-as"_s,
            u"permissions/self-service"_s, u"permissions/new-role"_s};
}

QStringList Showroom::scenesOfRun()
{
    const auto turn = qEnvironmentVariable("PROVOST_SCENE_TURN").split(u'/');
    if (turn.size() != 2 || qEnvironmentVariableIsSet("PROVOST_EVERY_SCALE"))
        return scenes();
    const auto all = scenes();
    QStringList some;
    for (qsizetype i = turn.at(0).toInt() - 1; i < all.size(); i += turn.at(1).toInt())
        some.append(all.at(i));
    return some;
}

bool Showroom::showAccess(const QString& pane, const QString& what)
{
    m_window->choosePane(pane);
    const Bot bot(m_window->findChild<QWidget*>(pane + u"Pane"_s));
    if (server.refusesDetails)
        return bot.sees(pane == "mappings"_L1 ? "tableState" : "messageText");
    const int wanted = pane == "mappings"_L1 ? 2 : 1;
    const auto isThere = [&] {
        return bot.rowsOf(qPrintable(pane)) == wanted && (wanted == 1 || bot.find("check") != nullptr);
    };
    if (!QTest::qWaitFor(isThere, 15'000))
        return false;
    if (pane == "permissions"_L1)
        return showPermissions(what);
    auto* rules = m_window->findChild<RulesModel*>();
    if (what == "draft"_L1 || what == "apply"_L1)
        rules->remove({0});
    if (what == "draft"_L1)
        return QTest::qWaitFor([&] { return bot.get("apply")->isEnabled() && bot.find("transitions"); }, 15'000);
    if (what == "apply"_L1)
        return bot.click("apply") && Bot(m_window.get()).sees("applyRules");
    if (what == "add"_L1)
        return bot.click("addRule") && Bot(m_window.get()).sees("groupChoices");
    if (what == "paste"_L1) {
        if (!bot.click("pasteList") || !Bot(m_window.get()).sees("pastedText"))
            return false;
        Bot(m_window.get()).get<QPlainTextEdit>("pastedText")->setPlainText(u"Some group,role-1\nAnother,nobody"_s);
        return Bot(m_window.get()).rowsOf("understood") == 2;
    }
    if (what == "merge"_L1) {
        const auto base = asDraft(rules->draft().standing());
        const RuleSetDraft mine{server.world.role.id, base.rules};
        (new MergeDialog(base, {}, mine, rules->roles(), server.world.error.detail, m_window.get()))->open();
        return Bot(m_window.get()).sees("mergeRows");
    }
    return what == "rules"_L1;
}

bool Showroom::showPermissions(const QString& what)
{
    const Bot bot(m_window.get());
    if (what == "self-service"_L1)
        return bot.click("selfService") && bot.sees("selfServiceOff");
    if (what == "new-role"_L1)
        return bot.click("makeRole") && bot.sees("newRole");
    if (what == "view-as"_L1) {
        directory.viewAs(server.world.role.id);
        return bot.sees("viewAsBar");
    }
    return what == "matrix"_L1 && QTest::qWaitFor([&] { return bot.get("selfService")->isEnabled(); }, 15'000);
}

/// What an identity provider exported: somebody whom nobody knows here.
bool Showroom::openDrift()
{
    QFile file(m_folder.filePath(u"export.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("userName,displayName,active\nnobody@else.example,Nobody Else,true\n");
    file.close();
    openOnce(new DriftDialog(at(), file.fileName(), m_window.get()));
    return true;
}

} // namespace provost::test

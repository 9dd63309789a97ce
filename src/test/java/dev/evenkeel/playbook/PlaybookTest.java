package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.Technique.*;
import static dev.evenkeel.reading.Problem.Kind.CANCELLED;
import static dev.evenkeel.reading.Problem.Kind.DAMAGED;
import static dev.evenkeel.reading.Problem.Kind.DELAY;
import static dev.evenkeel.reading.Problem.Kind.MISSING;
import static dev.evenkeel.reading.Problem.Kind.NOT_WORKING;
import static dev.evenkeel.reading.Problem.Kind.REFUND_OVERDUE;
import static dev.evenkeel.reading.Problem.Kind.WRONG_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Wishes.ApologyWeight;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem.Severity;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.Signal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each technique in situations where it is offered and in situations where it is held back. */
class PlaybookTest {

    private static Chat brokenLamp() {
        return new Chat().angry("The lamp came broken and I emailed you three times.", DAMAGED, Severity.SERIOUS);
    }

    // ---- silence ----

    @Test
    void aCalmRequestGetsNoSuggestion() {
        assertThat(new Chat()
                        .calm("I would like to change my address please")
                        .play()
                        .suggestions())
                .isEmpty();
        assertThat(new Chat().calm("website not working", NOT_WORKING).play().suggestions())
                .isEmpty();
        assertThat(new Chat().pleased("That was quick, lovely").play().suggestions())
                .isEmpty();
    }

    @Test
    void anUnsureReadingGetsNoSuggestion() {
        assertThat(new Chat().upset("well then", Confidence.LOW).play().suggestions())
                .isEmpty();
    }

    @Test
    void noMoreIsShownThanWished() {
        Wishes two = wishes(2, Register.NEUTRAL, ApologyWeight.NORMAL, Set.of(), Locale.US);
        assertThat(brokenLamp().wishing(two).play().suggestions()).hasSize(2);
        Wishes none = wishes(0, Register.NEUTRAL, ApologyWeight.NORMAL, Set.of(), Locale.US);
        assertThat(brokenLamp().wishing(none).play().suggestions()).isEmpty();
    }

    // ---- listening and mirroring ----

    @Test
    void theComplaintIsSaidBackInTheAgentsWords() {
        assertThat(brokenLamp().text(MIRROR))
                .containsIgnoringCase("the lamp came broken, and you have written three times");
    }

    @Test
    void anOpenQuestionIsAnsweredFirst() {
        Chat chat = new Chat().calm("Is the shop open on Sunday?", Signal.DIRECT_QUESTION);
        assertThat(chat.withheld(ACTIVE_LISTENING)).isEqualTo("answer_first");
        assertThat(chat.offers()).isEmpty();
    }

    @Test
    void aComplaintIsNotSaidBackTwice() {
        Chat chat = brokenLamp()
                .agent("So the lamp came broken. Let me look.", AgentMove.MIRROR)
                .angry("And now?");
        assertThat(chat.withheld(MIRROR)).isEqualTo("already_mirrored");
    }

    @Test
    void aNewFactIsSaidBackAgain() {
        Chat chat = brokenLamp()
                .agent("So the lamp came broken. Let me look.", AgentMove.MIRROR)
                .angry("And you charged me twice for the delivery", WRONG_CHARGE, Severity.SERIOUS);
        assertThat(chat.text(MIRROR)).containsIgnoringCase("the delivery was charged twice");
    }

    @Test
    void tooFewWordsOrOnlyNumbersAreNotSaidBack() {
        assertThat(new Chat().angry("utter shambles").withheld(MIRROR)).isEqualTo("nothing_to_mirror");
        assertThat(new Chat().angry("8812 4451 9920 rubbish").withheld(MIRROR)).isEqualTo("nothing_to_mirror");
        assertThat(new Chat()
                        .angry("this is the kind of thing that drives people away")
                        .withheld(MIRROR))
                .isEqualTo("nothing_to_mirror");
    }

    @Test
    void whoWantsNoEchoGetsNone() {
        Chat chat =
                brokenLamp().agent("The lamp came broken.", AgentMove.MIRROR).angry("Stop repeating what I say");
        assertThat(chat.withheld(MIRROR)).isEqualTo("stop_repeating");
    }

    @Test
    void aStillThereIsAnsweredWithTheNumberOfMessages() {
        Chat chat = new Chat()
                .upset("my shelf never arrived", MISSING)
                .upset("it was due on Monday", DELAY)
                .upset("hello???", Signal.STILL_THERE);
        assertThat(chat.text(ACTIVE_LISTENING)).containsPattern("three (of your )?messages");
        assertThat(chat.play().hold()).isEqualTo(Hold.NONE);
    }

    @Test
    void whatWasAskedTwiceIsNamedFromTheFacts() {
        Chat chat = new Chat()
                .upset("order 77-KL is late", DELAY)
                .agent("What is your order number?", AgentMove.ASKED_AGAIN)
                .upset("I gave it to you", Signal.NOT_HEARD)
                .fact("order_id", "77-KL");
        assertThat(chat.suggestion(ACTIVE_LISTENING).usesFacts()).containsExactly("order_id");
        assertThat(chat.text(ACTIVE_LISTENING)).contains("77-KL");
    }

    @Test
    void anUnheardCustomerIsToldThatAllWasRead() {
        assertThat(new Chat()
                        .upset("the lift is out again", NOT_WORKING)
                        .angry("does anybody read this at all", Signal.NOT_HEARD)
                        .text(ACTIVE_LISTENING))
                .containsIgnoringCase("read");
        assertThat(new Chat()
                        .angry("does anybody read this at all", Signal.NOT_HEARD)
                        .withheld(ACTIVE_LISTENING))
                .isEqualTo("nothing_to_mirror");
    }

    // ---- clarifying ----

    @Test
    void aVagueFaultIsAskedAbout() {
        assertThat(new Chat().upset("It just doesn't work.", NOT_WORKING).text(CLARIFY))
                .contains("?");
    }

    @Test
    void whatWasToldIsNotAsked() {
        assertThat(new Chat()
                        .upset("The meter failed and it says error code E-31", NOT_WORKING)
                        .withheld(CLARIFY))
                .isEqualTo("already_stated");
        assertThat(new Chat()
                        .upset("my shelf never arrived", MISSING)
                        .fact("order_id", "5")
                        .withheld(CLARIFY))
                .isEqualTo("already_stated");
    }

    @Test
    void anAngryCustomerIsAcknowledgedBeforeTheQuestion() {
        assertThat(new Chat()
                        .angry("nothing works, NOTHING. It just doesn't work.", NOT_WORKING)
                        .withheld(CLARIFY))
                .isEqualTo("acknowledge_first");
        assertThat(new Chat()
                        .angry("my tablet keeps crashing. It just doesn't work.", NOT_WORKING)
                        .suggestion(CLARIFY)
                        .template())
                .startsWith("clarify.acknowledge_and_ask");
    }

    // ---- feelings ----

    @Test
    void aCostIsNamedAsStronglyAsItDeserves() {
        Chat chat = new Chat()
                .angry(
                        "I missed my brother's graduation because of you",
                        CANCELLED,
                        Severity.SERIOUS,
                        Signal.COST_TO_CUSTOMER);
        assertThat(chat.text(VALIDATE)).containsIgnoringCase("you missed your brother's graduation");
        assertThat(chat.withheld(EMPATHY)).isEqualTo("covered");
    }

    @Test
    void sarcasmIsNotValidated() {
        Chat chat =
                new Chat().upset("Love how my parcel hasn't arrived", MISSING, Signal.SARCASM, Signal.NAMED_FEELING);
        assertThat(chat.withheld(VALIDATE)).isEqualTo("sarcasm");
    }

    @Test
    void empathyIsGivenOnce() {
        Chat chat = new Chat()
                .upset("my mum's walker has been in transit 19 days", DELAY, Emotion.FRUSTRATION)
                .agent("That is a long time for her to go without.", AgentMove.EMPATHY)
                .upset("It is.", Emotion.FRUSTRATION);
        assertThat(chat.withheld(EMPATHY)).isEqualTo("empathy_given");
        assertThat(chat.withheld(VALIDATE)).isEqualTo("already_validated");
        assertThat(chat.offers()).contains(INVESTIGATE);
    }

    @Test
    void empathyGivesWayToAFixOnceTheCustomerWasHeard() {
        Chat chat = brokenLamp()
                .agent("I'm sorry the lamp came broken.", AgentMove.APOLOGY)
                .angry("So?")
                .mayOffer("send a new lamp");
        assertThat(chat.withheld(EMPATHY)).isEqualTo("solution_ready");
        assertThat(chat.play().suggestions().get(0).technique()).isEqualTo(OPTIONS);
    }

    @Test
    void whoGivesUpIsAskedWhatHappened() {
        assertThat(new Chat()
                        .upset("whatever, I am used to it", Signal.RESIGNATION)
                        .suggestion(EMPATHY)
                        .template())
                .startsWith("empathy.exploration");
    }

    // ---- solutions ----

    @Test
    void onlyAllowedFixesAreOfferedAndTheCustomerChooses() {
        Chat chat = brokenLamp().mayOffer("send a new lamp", "refund the 39 euros");
        assertThat(chat.text(OPTIONS)).contains("send a new lamp", "refund the 39 euros");
        assertThat(brokenLamp().withheld(OPTIONS)).isEqualTo("not_allowed");
    }

    @Test
    void aFixThatWasAskedForIsSimplyDone() {
        Chat chat = new Chat()
                .angry("My heater is broken. Just cancel it", NOT_WORKING)
                .mayOffer("send a new heater", "cancel the contract without a fee");
        assertThat(chat.suggestion(OPTIONS).reason().code()).isEqualTo("one_fix_wanted");
        assertThat(chat.text(OPTIONS)).contains("cancel the contract without a fee");
    }

    @Test
    void anOfferIsNotMadeTwice() {
        Chat chat = brokenLamp()
                .mayOffer("send a new lamp")
                .agent("I can send a new lamp.", AgentMove.SOLUTION)
                .angry("my lamp came broken, do you read", DAMAGED);
        assertThat(chat.withheld(OPTIONS)).isEqualTo("already_offered");
    }

    @Test
    void withoutACauseThereIsNoFix() {
        assertThat(new Chat()
                        .angry("this is the worst shop of them all")
                        .mayOffer("send a new lamp")
                        .withheld(OPTIONS))
                .isEqualTo("cause_unknown");
    }

    @Test
    void withoutATimeAndWithoutAQuestionForOneNothingIsLeftToFillIn() {
        Suggestion now = new Chat().upset("my shelf never arrived", MISSING).suggestion(INVESTIGATE);
        assertThat(now.text()).contains("where it is");
        assertThat(now.placeholders()).isEmpty();
    }

    @Test
    void aPromiseWithoutATimeShowsAGap() {
        Suggestion open = new Chat()
                .upset("my shelf never arrived, when will it come", MISSING)
                .suggestion(INVESTIGATE);
        assertThat(open.text()).contains("[when you will update]");
        assertThat(open.placeholders()).containsExactly("update_time");
        Suggestion timed =
                new Chat().upset("my shelf never arrived", MISSING).trusted().suggestion(INVESTIGATE);
        assertThat(timed.text()).contains("by 4 pm");
        assertThat(timed.placeholders()).isEmpty();
    }

    @Test
    void aSecondStallIsPassedOn() {
        Chat chat = new Chat()
                .upset("still waiting for my refund", REFUND_OVERDUE, Severity.SERIOUS)
                .agent("One moment please.", AgentMove.DELAY)
                .upset("how long", Signal.WAIT_COMPLAINT)
                .agent("Just a moment more.", AgentMove.DELAY)
                .upset("come on", Signal.WAIT_COMPLAINT)
                .trusted();
        assertThat(chat.withheld(INVESTIGATE)).isEqualTo("already_stalled");
        assertThat(chat.suggestion(HANDOFF).reason().code()).isEqualTo("second_stall");
        assertThat(chat.text(HANDOFF)).contains("the shift lead");
    }

    // ---- time ----

    @Test
    void whoAsksForTimeGetsIt() {
        assertThat(new Chat().upset("I'm shaking, hang on", Signal.NEEDS_TIME).offers())
                .startsWith(GIVE_TIME);
    }

    @Test
    void whoWaitsGetsNoMoreTime() {
        assertThat(new Chat()
                        .upset("I have waited 50 minutes already", Signal.WAIT_COMPLAINT)
                        .withheld(GIVE_TIME))
                .isEqualTo("wait_is_the_issue");
        assertThat(new Chat()
                        .upset("hold on, I need it by noon", Signal.NEEDS_TIME, Signal.URGENCY)
                        .withheld(GIVE_TIME))
                .isEqualTo("deadline");
    }

    // ---- humour ----

    @Test
    void humourIsOff() {
        assertThat(new Chat().pleased("lol the cat ordered it", Signal.JOKE).withheld(HUMOUR))
                .isEqualTo("off_by_default");
        assertThat(brokenLamp().angry("haha", Signal.JOKE).withheld(HUMOUR)).isEqualTo("negative_affect");
        assertThat(new Chat()
                        .upset("great, hilarious", Signal.JOKE, Signal.SARCASM)
                        .withheld(HUMOUR))
                .isEqualTo("sarcasm");
    }

    // ---- boundary ----

    @Test
    void theLadderCountsWarnings() {
        Chat chat = new Chat()
                .angry("you muppet, fix my bill", WRONG_CHARGE, Signal.ABUSE_INSULT)
                .gate(Gate.ABUSE);
        assertThat(chat.suggestion(BOUNDARY).template()).startsWith("boundary.insult");
        assertThat(chat.text(BOUNDARY)).doesNotContainIgnoringCase("clos");
        chat.agent("Please leave out insults.", AgentMove.BOUNDARY).angry("muppet", Signal.ABUSE_INSULT);
        assertThat(chat.text(BOUNDARY)).containsPattern("close|end");
        chat.agent("I will close the chat.", AgentMove.BOUNDARY).angry("muppets all", Signal.ABUSE_INSULT);
        assertThat(chat.suggestion(BOUNDARY).template()).startsWith("boundary.close");
    }

    @Test
    void swearingAtTheSituationIsFrustration() {
        assertThat(new Chat()
                        .angry("this bloody printer", NOT_WORKING, Signal.ABUSE_PROFANITY)
                        .withheld(BOUNDARY))
                .isEqualTo("profanity_at_situation");
    }

    @Test
    void somebodyInAHardPlaceGetsNoWarning() {
        Chat chat = new Chat()
                .angry("my wife died you muppet", Signal.ABUSE_INSULT, Signal.VULNERABILITY)
                .gate(Gate.ABUSE)
                .gate(Gate.VULNERABILITY);
        assertThat(chat.offers()).doesNotContain(BOUNDARY);
    }

    @Test
    void aRuleIsExplainedBehindWhatIsPossible() {
        Chat chat = new Chat()
                .upset("I want a refund, my toaster is broken", NOT_WORKING)
                .mayOffer("give you store credit")
                .reason("refund_window", "the bank stops reversing payments after 30 days");
        String text = chat.text(BOUNDARY);
        assertThat(text.indexOf("store credit")).isPositive().isLessThan(text.indexOf("the bank stops"));
    }

    // ---- follow up ----

    @Test
    void aSettledMatterIsFollowedUpAsAllowed() {
        Chat chat = brokenLamp()
                .agent("A new one is on its way.", AgentMove.SOLUTION)
                .pleased("great, thanks", Signal.THANKS);
        assertThat(chat.withheld(FOLLOW_UP)).isEqualTo("no_followup");
        assertThat(chat.trusted().text(FOLLOW_UP)).contains("I will message you tomorrow morning");
    }

    @Test
    void aFlatEndAfterAngerIsChecked() {
        Chat chat = brokenLamp()
                .agent("A new one is on its way.", AgentMove.SOLUTION)
                .calm("fine.");
        assertThat(chat.suggestion(FOLLOW_UP).stage()).isEqualTo(Stage.CONFIRM);
    }

    @Test
    void whoWantsNoContactGetsNone() {
        Chat chat = brokenLamp()
                .agent("A new one is on its way.", AgentMove.SOLUTION)
                .calm("ok thanks, but do not write to me again", Signal.THANKS, Signal.NO_CONTACT)
                .trusted();
        assertThat(chat.withheld(FOLLOW_UP)).isEqualTo("no_contact");
    }

    // ---- stand-off ----

    @Test
    void aStandOffIsLeftByASharedGoal() {
        Chat chat = new Chat()
                .angry("Either the full amount back or nothing, the app doesn't work", NOT_WORKING)
                .agent("That is not possible.", AgentMove.REFUSAL)
                .angry("Either the full amount back or nothing", NOT_WORKING)
                .mayOffer("refund the unused half");
        assertThat(chat.text(COLLABORATE)).contains("refund the unused half");
        assertThat(chat.withheld(OPTIONS)).isEqualTo("covered");
    }

    @Test
    void thereIsNoTogetherInTheFirstReplyOrWithoutAChoice() {
        Chat first = new Chat().angry("Full refund or nothing", NOT_WORKING).mayOffer("refund half");
        assertThat(first.withheld(COLLABORATE)).isEqualTo("first_reply_to_anger");
        Chat bound = new Chat()
                .angry("Full refund or nothing", NOT_WORKING)
                .agent("That is not possible.", AgentMove.REFUSAL)
                .angry("Full refund or nothing", NOT_WORKING);
        assertThat(bound.withheld(COLLABORATE)).isEqualTo("no_choice");
    }

    // ---- apology ----

    @Test
    void anApologyNamesWhatHappened() {
        assertThat(brokenLamp().text(APOLOGY)).containsIgnoringCase("lamp").containsPattern("sorry|apolog");
    }

    @Test
    void aSecondApologyIsWithheld() {
        Chat chat = brokenLamp()
                .agent("I am sorry about the lamp.", AgentMove.APOLOGY)
                .angry("And?", Emotion.ANGER);
        assertThat(chat.withheld(APOLOGY)).isEqualTo("already_apologised");
    }

    @Test
    void anotherGrievanceDeservesAnApologyOfItsOwn() {
        Chat chat = brokenLamp()
                .agent("I am sorry about that.", AgentMove.APOLOGY)
                .angry("And you charged me twice for the delivery", WRONG_CHARGE, Severity.SERIOUS);
        assertThat(chat.text(APOLOGY)).containsIgnoringCase("charge");
    }

    @Test
    void apologiesStopWhereTheyAreNotWanted() {
        assertThat(brokenLamp()
                        .angry("stop saying sorry", Signal.NO_MORE_APOLOGIES)
                        .withheld(APOLOGY))
                .isEqualTo("asked_not_to_apologise");
        Wishes none = wishes(3, Register.NEUTRAL, ApologyWeight.NONE, Set.of(), Locale.US);
        assertThat(brokenLamp().wishing(none).withheld(APOLOGY)).isEqualTo("apology_not_wanted_here");
    }

    @Test
    void underALegalThreatRegretAdmitsNothing() {
        Chat chat = brokenLamp()
                .angry("my lawyer will write to you", Signal.LEGAL_THREAT)
                .gate(Gate.LEGAL)
                .trusted();
        assertThat(chat.suggestion(APOLOGY).template()).startsWith("apology.regret");
        assertThat(chat.text(APOLOGY)).doesNotContainIgnoringCase("lamp").doesNotContainIgnoringCase("fault");
        assertThat(chat.suggestion(HANDOFF).reason().code()).isEqualTo("legal_route");
        assertThat(chat.offers()).doesNotContain(RECOMPENSE, VALIDATE, EMPATHY);
    }

    // ---- recompense ----

    @Test
    void recompenseComesAfterTheFixAndWithinTheCap() {
        Chat chat = brokenLamp()
                .upset("this is the third time", Signal.REPEAT_CONTACT)
                .agent("A new one is on its way.", AgentMove.SOLUTION)
                .calm("ok")
                .trusted();
        assertThat(chat.text(RECOMPENSE)).contains("[amount up to 20 GBP]");
        assertThat(chat.suggestion(RECOMPENSE).placeholders()).containsExactly("compensation");
    }

    @Test
    void recompenseIsWithheldBeforeTheFixWithoutPolicyAndWhenTooSmall() {
        assertThat(new Chat()
                        .angry("I want compensation, my lamp is broken", DAMAGED)
                        .withheld(RECOMPENSE))
                .isEqualTo("no_policy");
        assertThat(new Chat()
                        .angry("I want compensation, my lamp is broken", DAMAGED)
                        .trusted()
                        .withheld(RECOMPENSE))
                .isEqualTo("fix_first");
        assertThat(new Chat()
                        .angry("I missed my sister's wedding, I want compensation", CANCELLED, Signal.COST_TO_CUSTOMER)
                        .trusted()
                        .withheld(RECOMPENSE))
                .isEqualTo("too_small_for_harm");
    }

    // ---- thanks ----

    @Test
    void loyaltyIsThankedForWhenAllIsDone() {
        Chat chat = new Chat()
                .upset("customer for nine years and my lamp came broken", DAMAGED, Signal.TENURE)
                .agent("A new one is on its way.", AgentMove.SOLUTION)
                .pleased("perfect, thank you", Signal.THANKS);
        assertThat(chat.text(APPRECIATION)).contains("for nine years");
    }

    @Test
    void loyaltyIsNoTopicAtPeakAnger() {
        Chat chat = new Chat().angry("customer for nine years and my lamp came broken", DAMAGED, Signal.TENURE);
        assertThat(chat.withheld(APPRECIATION)).isEqualTo("peak_anger");
        Chat waiting = new Chat().upset("customer for nine years and my lamp came broken", DAMAGED, Signal.TENURE);
        assertThat(waiting.withheld(APPRECIATION)).isEqualTo("still_waiting");
    }

    // ---- impact ----

    @Test
    void aRisingMoodIsAReasonToKeepGoing() {
        Chat chat = brokenLamp().agent("Let me look at it.", AgentMove.EMPATHY).upset("ok, and the lamp?");
        assertThat(chat.withheld(IMPACT)).isEqualTo("helping");
    }

    @Test
    void twoAnswersThatDidNotHelpAskForAnother() {
        Chat chat = brokenLamp()
                .agent("I see.", AgentMove.EMPATHY)
                .angry("that is no answer")
                .agent("Please look at our page.", AgentMove.DEFLECTION)
                .angry("neither is that")
                .mayOffer("send a new lamp");
        assertThat(chat.offers()).contains(OPTIONS, IMPACT);
        assertThat(chat.suggestion(IMPACT).template()).startsWith("impact.ask");
    }

    // ---- hand-off and cards ----

    @Test
    void aManagerRequestComesFirst() {
        Chat chat = brokenLamp()
                .angry("get me your supervisor", Signal.MANAGER_REQUEST)
                .mayOffer("send a new lamp")
                .trusted();
        assertThat(chat.offers()).startsWith(HANDOFF);
        assertThat(chat.text(HANDOFF)).contains("the shift lead");
        chat.agent("I am passing you on.", AgentMove.HANDOFF).angry("well?");
        assertThat(chat.withheld(HANDOFF)).isEqualTo("already_passed_on");
    }

    @Test
    void aManagerIsAManagerWhereTheCallerNamesNoRoute() {
        Suggestion suggestion = new Chat()
                .upset("get me your supervisor", Signal.MANAGER_REQUEST)
                .suggestion(HANDOFF);
        assertThat(suggestion.text()).contains("manager");
        assertThat(suggestion.placeholders()).isEmpty();
    }

    @Test
    void whoeverTakesOverADangerIsNotNamedUntilKnown() {
        Suggestion suggestion = new Chat()
                .upset("your heater is on fire", Signal.SAFETY_HAZARD)
                .gate(Gate.HAZARD)
                .suggestion(HANDOFF);
        assertThat(suggestion.text()).doesNotContain("[");
        assertThat(suggestion.template()).startsWith("handoff.safety_open");
    }

    @Test
    void inACrisisOnlyTheCardAndTheHandOffRemain() {
        Chat chat = brokenLamp()
                .angry("I can't go on", Signal.SELF_HARM)
                .gate(Gate.SELF_HARM)
                .mayOffer("send a new lamp")
                .trusted()
                .in("GB");
        assertThat(chat.offers()).containsExactly(HANDOFF);
        assertThat(chat.withheld(APOLOGY)).isEqualTo("gate_self_harm");
        assertThat(chat.play().cards().get(0).contacts()).contains("Samaritans: call 116 123");
        assertThat(chat.play().warnings()).isEmpty();
    }

    @Test
    void withoutACountryTheCrisisCardHasNoNumbersAndSaysSo() {
        for (Chat chat : List.of(new Chat(), new Chat().in("FR"))) {
            chat.angry("I can't go on", Signal.SELF_HARM).gate(Gate.SELF_HARM);
            assertThat(chat.play().cards().get(0).contacts()).isEmpty();
            assertThat(chat.play().warnings()).containsExactly("crisis_card_missing");
        }
    }

    @Test
    void cardsComeGravestFirst() {
        Chat chat = new Chat()
                .angry("it burned my hand and my lawyer knows", Signal.SAFETY_HAZARD, Signal.LEGAL_THREAT)
                .gate(Gate.HAZARD)
                .gate(Gate.LEGAL)
                .in("US");
        assertThat(chat.play().cards()).extracting(Card::gate).containsExactly(Gate.HAZARD, Gate.LEGAL);
        assertThat(chat.play().cards().get(0).contacts()).containsExactly("Emergency: 911");
        assertThat(chat.suggestion(HANDOFF).reason().code()).isEqualTo("safety_first");
    }

    @Test
    void aThreatGetsNoWordOfAgreement() {
        Chat chat = brokenLamp()
                .angry("I will come and hurt you", Signal.THREAT_VIOLENCE)
                .gate(Gate.VIOLENCE);
        assertThat(chat.offers()).containsExactly(HANDOFF);
    }

    // ---- holding ----

    @Test
    void theAgentWaitsForACustomerWhoIsStillWriting() {
        assertThat(brokenLamp().typing().play().hold()).isEqualTo(new Hold(true, "customer_typing"));
        assertThat(new Chat().upset("First of all,").play().hold()).isEqualTo(new Hold(true, "mid_thought"));
        assertThat(new Chat().upset("it came late and").play().hold()).isEqualTo(new Hold(true, "mid_thought"));
        assertThat(new Chat().upset("1) it came late").play().hold()).isEqualTo(new Hold(true, "mid_thought"));
        assertThat(brokenLamp().play().hold()).isEqualTo(Hold.NONE);
    }

    @Test
    void aBurstIsHeldUntilItHasLastedTooLong() {
        Chat quick = new Chat()
                .second(0)
                .upset("the lamp")
                .second(5)
                .upset("is broken")
                .second(9)
                .upset("again.");
        assertThat(quick.play().hold()).isEqualTo(new Hold(true, "burst"));
        Chat slow = new Chat()
                .second(0)
                .upset("the lamp")
                .second(30)
                .upset("is broken")
                .second(70)
                .upset("again.");
        assertThat(slow.play().hold()).isEqualTo(Hold.NONE);
    }

    @Test
    void dangerDoesNotWait() {
        Chat chat = new Chat()
                .upset("it is smoking and", Signal.SAFETY_HAZARD)
                .gate(Gate.HAZARD)
                .typing();
        assertThat(chat.play().hold()).isEqualTo(Hold.NONE);
    }

    // ---- wording ----

    @Test
    void theSameConversationAlwaysGetsTheSameWordsAndOthersGetOthers() {
        assertThat(brokenLamp().named("a").play())
                .isEqualTo(brokenLamp().named("a").play());
        Set<String> wordings = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            wordings.add(brokenLamp().named("chat " + i).text(APOLOGY));
        }
        assertThat(wordings).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aWordingThatTheAgentUsedIsNotOfferedAgain() {
        for (int i = 0; i < 20; i++) {
            String used = brokenLamp().named("chat " + i).text(MIRROR);
            String next = brokenLamp()
                            .agent(used)
                            .angry("The lamp came broken and you just copy me", DAMAGED)
                            .named("chat " + i)
                            .offers()
                            .contains(MIRROR)
                    ? "offered"
                    : "withheld";
            assertThat(next).isEqualTo("withheld");
        }
    }

    @Test
    void aLetterIsAnsweredFormally() {
        Chat chat = new Chat().upset("Dear Sir or Madam, my lamp came broken.", DAMAGED, Emotion.DISAPPOINTMENT);
        assertThat(chat.suggestion(APOLOGY).template()).contains(".formal.");
    }

    @Test
    void aDisabledTechniqueIsReported() {
        Wishes without = wishes(3, Register.NEUTRAL, ApologyWeight.NORMAL, Set.of(APOLOGY), Locale.US);
        assertThat(brokenLamp().wishing(without).withheld(APOLOGY)).isEqualTo("technique_disabled");
    }

    @Test
    void nothingIsSaidThatNobodyToldUs() {
        for (Suggestion suggestion :
                brokenLamp().mayOffer("send a new lamp").trusted().play().suggestions()) {
            assertThat(suggestion.text()).doesNotContainPattern("\\d");
        }
    }

    // ---- looking back ----

    @Test
    void whatTheAgentDidAndPassedByIsReported() {
        Play play = brokenLamp()
                .agent("Please check our help page.", AgentMove.DEFLECTION)
                .angry("that does not help", Emotion.ANGER)
                .agent("I am sorry about the lamp.", AgentMove.APOLOGY)
                .angry("at last", Emotion.ANGER)
                .mayOffer("send a new lamp")
                .play();
        assertThat(play.used()).contains(APOLOGY);
        assertThat(play.missed()).contains(MIRROR, OPTIONS).doesNotContain(APOLOGY);
    }

    private static Wishes wishes(
            int most, Register register, ApologyWeight weight, Set<Technique> disabled, Locale locale) {
        return new Wishes(most, register, weight, disabled, false, false, false, false, locale);
    }

    @Test
    @org.junit.jupiter.api.Timeout(10)
    void endlessRepetitionsAreReadInTime() {
        for (String bit : List.of(
                "my ", "my box of ", "the parcel hasn't arrived ", "waiting for my ", "a 3 of , ", "{clause} [x] ")) {
            new Chat().angry(bit.repeat(100_000 / bit.length()), MISSING).play();
        }
    }

    @Test
    void theAgentNeverSeesASlot() {
        Chat chat = new Chat().angry("my {step} never arrived and [x] is broken", MISSING);
        chat.play().suggestions().forEach(suggestion -> assertThat(suggestion.text())
                .doesNotContain("{"));
    }

    @Test
    void personalDataIsNotRepeated() {
        Chat chat = new Chat()
                .angry(
                        "my card 4111-1111-1111-1111 was declined, mail jo@example.org or call 020 7946 0958",
                        Severity.SERIOUS,
                        MISSING);
        chat.play().suggestions().forEach(suggestion -> assertThat(suggestion.text())
                .doesNotContain("4111", "example.org", "7946"));
    }
}

package dev.evenkeel.api;

/**
 * The answer while there is nothing to advise on yet.
 *
 * @param waitingFor whose turn it is to speak
 */
record LiveWaiting(String requestId, String waitingFor) {

    static LiveWaiting forCustomer(String requestId) {
        return new LiveWaiting(requestId, "customer");
    }
}
